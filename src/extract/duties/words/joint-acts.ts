/** 市工信局|会|相关部门: as 会同; not 常委会有关…. */
export const meets = /(?<=[局厅]|部门|[改健信]委)会(?=有关|相关|同级|[国省市县区][\u4e00-\u9fff])/

/** 市政府组织规划部门和园林部门|共同编制: what those do who are brought together, as the source of a pattern. */
export const doneTogether = '(?:共同|联合)?(?:编制|拟订|制定|验收|审查|审核|评审|实施|论证|划定)'

/** 市局联合市公安局|组成3个检查组, |开展暗访: that those who join supervise, as the source of a pattern. */
export const inspectTogether =
  '(?:成立|组成|组建|抽调)[^,。;]{0,12}(?:检查|督查|督导|暗访|巡查|抽查)组|(?:开展|进行|实施)[^,。;]{0,8}(?:检查|督查|督导|暗访|抽查)'
