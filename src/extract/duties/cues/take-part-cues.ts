import type { ProseCue } from './cue.ts'

/** Who takes part in what another leads: 参与, 参加, 协同, 为配合单位. */
export const takePartCues: readonly ProseCue[] = [
  // 由县民政局牵头组织县水利局、县林业局等部门联合验收
  {
    rule: 'prose-take-part',
    hint: /牵头组织/,
    pattern: /(?<=牵头)组织/g,
    behind: /^(?:等(?:有关|相关)?(?:部门|单位))?(?:进行|开展|实施)?(?:联合|共同|会商|会审)/,
    subject: null,
    object: 'COOPERATE',
    rank: 4,
  },
  {
    rule: 'prose-take-part',
    hint: /(?:配合|参与|协办|协助|成员)(?:单位|部门)/,
    pattern:
      /(?<=(?:配合|参与|协办|协助)(?:单位|部门))[是为]|(?<=(?:牵头|组长)单位[是为][^。;]{2,30},成员单位)[是为]?/g,
    behind: /^(?:等(?:部门|单位)?)?[,。;]/,
    subject: null,
    object: 'COOPERATE',
    rank: 4,
  },
  // 编制、财政等部门和成员单位参与; 各有关部门共同参与; 由财政部牵头,教育部、人民银行参加
  {
    rule: 'prose-take-part',
    hint: /参[与加]/,
    pattern:
      /(?:共同|积极)?(?:参与(?=[,。;])|(?:参与|参加)(?=的[^,。;]{0,30}(?:机制|专班|组|制度|联席会议|委员会|指挥部))|(?<=牵头[^。;]{2,200})参加(?=[,。;]))/g,
    subject: 'COOPERATE',
    object: null,
    rank: 4,
  },
  // 大赛由市教育局主办,青川棋院承办,市体育中心协办
  {
    rule: 'prose-take-part',
    hint: /协办/,
    pattern: /(?<=[主承]办[,、][^。;]{2,80})协办(?=[,。;、]|$)/g,
    subject: 'COOPERATE',
    object: null,
    rank: 1,
  },
  // 市财政局为配合单位
  {
    rule: 'prose-take-part',
    hint: /(?:配合|协办|参与)(?:单位|部门)/,
    pattern: /(?:是|为|作为)(?:[^,。;是为]{0,30}的)?(?:配合|协办|参与)(?:单位|部门)(?=[,。;])/g,
    subject: 'COOPERATE',
    object: null,
    rank: 4,
  },
  // 竣工验收由住建、消防等部门参加; not 由…代表参加的会议
  {
    rule: 'prose-take-part',
    hint: /参加/,
    pattern:
      /(?<=由[^,。;的]{4,60}(?:部门|组织|机构|单位|[局委厅办会院]))(?:共同)?参加(?=[,。;]|验收|评审|审查|检查)/g,
    subject: 'COOPERATE',
    object: null,
    rank: 4,
  },
  // 由市金融局牵头,市税务局支持
  {
    rule: 'prose-take-part',
    hint: /支持[,。;]/,
    pattern: /支持(?=[,。;])(?<=牵头[^。;]{2,200})/g,
    subject: 'COOPERATE',
    object: null,
    rank: 4,
  },
  // 市公安局牵头,市城管局协同; 相关单位协同配合; 由县卫生局负责,县人社局协同做好衔接
  {
    rule: 'prose-take-part',
    hint: /协同/,
    pattern:
      /(?<=(?:牵头|负责)[^。;]{0,200})(?:协同(?:配合)?(?=[,。;])|协同(?=做好|开展|推进|落实|完成|实施|管理))|(?<=(?:[,。;](?:各|其他)?(?:相关|有关)|由[^,。;]{1,12})(?:单位|部门))协同配合(?=[,。;])|(?<=[,。;][^,。;]{2,40}(?:[局委厅办联会院]|部门|机关))协同(?=[。;])/g,
    subject: 'COOPERATE',
    object: null,
    rank: 4,
  },
  // 县养老中心。依托创建工作,协同开展助餐工作: with whom is not said
  {
    rule: 'prose-take-part',
    hint: /协同/,
    pattern: /(?<=[。;:,])协同(?=(?:做好|开展|推进|落实|实施)[^,。;]{2,30}工作[,。;])/g,
    subject: 'COOPERATE',
    object: null,
    rank: 6,
  },
  // 其他部门应当协同做好检查工作; 物价部门应当在各自职责范围内协同做好…
  {
    rule: 'prose-take-part',
    hint: /协同/,
    pattern: /(?<=(?:部门|单位)应当?(?:在各自的?职责范围内)?)协同(?=做好|配合|开展|实施)/g,
    subject: 'COOPERATE',
    object: null,
    rank: 2,
  },
  // 镇环保办、镇水务所等部门按照各自职责,协同实施本办法
  {
    rule: 'prose-take-part',
    hint: /协同实施/,
    pattern: /(?<=各自的?(?:职责|职能)(?:分工|范围内)?,?)协同(?=实施本)/g,
    subject: 'COOPERATE',
    object: null,
    rank: 1,
  },
  // 区民防办参与应急避难场所的检查和验收; not 鼓励企业参与
  {
    rule: 'prose-take-part',
    hint: /参与/,
    pattern:
      /(?<=[局委厅署社]|[^举主承协]办|[^全干一大]部|部门|中心|支队|大队|政府|委员会|协会)(?:要|应|应当)?(?:积极|全程|共同)?参与(?!单位|部门|机制|度)(?=[^,。;]{0,24}(?:规划|建设|布局|制定|编制|检查|验收|审查|评审|指导|管理|监督|处置|调查|论证|推进|实施|协调))/g,
    subject: 'COOPERATE',
    object: null,
    rank: 4,
  },
  // 区应急局:|参与制定专业规划;|参与建设指导和验收
  {
    rule: 'prose-take-part',
    hint: /参与/,
    pattern:
      /(?<=[:,;]\s?)参与(?=(?:制定|编制|拟订)|[^,。;与]{2,24}(?:检查|验收|审查|评审|指导|监督|处置|调查|管理|监管)(?:工作)?[,。;])/g,
    subject: 'COOPERATE',
    object: null,
    rank: 1,
    beginsAct: true,
  },
  // 工会、妇女联合会等群团组织应当积极参与健康乡村有关工作
  {
    rule: 'prose-take-part',
    hint: /参与/,
    pattern:
      /(?<=(?:部门|单位|团体|组织|联合会|协会|会)(?:应当|要))(?:积极|全程|共同)?参与[^,。;]{2,24}工作(?=[,。;])/g,
    subject: 'COOPERATE',
    object: null,
    rank: 4,
  },
  // 由区科技局牵头,联合温州设计学院等单位组建研究院
  {
    rule: 'prose-take-part',
    hint: /联合/,
    pattern: /(?<=牵头(?:[^。;]{0,60},)?)联合(?!会|体|执法|检查|督查|惩戒|开展|[^,。;]{0,6}机制)/g,
    behind: /^[^,。;的]/,
    subject: null,
    object: 'COOPERATE',
    rank: 4,
  },
  // 由市容局牵头,建管委、各街镇为成员单位; 由市水利局牵头,市气象局等组成
  {
    rule: 'prose-take-part',
    hint: /成员单位|组成/,
    pattern:
      /(?<=牵头,[^。;]{2,200})(?:为(?:组成|成员)单位|(?:共同)?组成(?=[,。;])|(?:共同)?组成[^,。;]{0,12}(?:小组|组|专班|队))/g,
    subject: 'COOPERATE',
    object: null,
    rank: 4,
  },
]
