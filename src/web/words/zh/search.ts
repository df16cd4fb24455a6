/** The search and what it finds. */
export const search = {
  search: {
    placeholder: '标题、发文字号或一句原文',
    button: '查找',
    none: '没有找到。可换用更短的词，或直接输入文号。',
    hits: '条结果',
    leftOut: '条未列出：可用左边的条件缩小范围。',
    near: '是不是：',
    unfiltered: '去掉条件再查',
    facets: '筛选',
    types: '类别',
  },
  hit: { DIRECTIVE: '文件', BODY: '机构', TASK: '任务', METRIC: '指标', TEXT: '原文' },
} as const
