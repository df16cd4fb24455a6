/** One indicator in several places. */
export const comparison = {
  compare: {
    title: '比较各地',
    lead: '同一个指标，各地分别定了多少、谁比上级更严。输入指标名称，或从下面选一个。',
    indicator: '指标',
    example: '县域内就诊率',
    targets: '项目标',
    marks: '○ 基期，▶ 不低于，◀ 不高于，■ 恰为，◆ 约，┃ 区间，▲ 提高，▼ 下降；虚线是国家目标',
    strictest: '同级同期里最严：',
    versus: '与上级比',
    shared: '几个地方都定了的：点一个，看谁更严',
    some: '仅一地设定',
    none: '没有哪个地方的文件为它定了目标。可换短一些的说法。',
  },
  strictness: { STRICTER: '更严', LOOSER: '更松', EQUAL: '相同', UNKNOWN: '无法判断' },
} as const
