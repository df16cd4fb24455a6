import type { ServedPage } from './with-page.ts'

/** A view: its address, and words that show it is there, in Chinese and in English. */
export interface View {
  readonly address: string
  readonly shows: RegExp
}

/** Stands for many: it cites above, prints two others, sets tasks and metrics. */
export const hainan = '琼卫基层〔2022〕10号'

/** National, with what several levels made of it. */
export const healthyChina = '国发〔2019〕13号'

/** The views of the page over the seeds by name. */
export async function viewsOf(served: ServedPage): Promise<ReadonlyMap<string, View>> {
  const { low, high } = await served.ask(
    `query ($low: String!, $high: String!) {
      low: directive(documentNumber: $low) { id issuingBodies { id } sources { sha256 }
        tasks(first: 1, roles: [LEAD]) { nodes { id } } metrics(first: 1) { nodes { id } } }
      high: directive(documentNumber: $high) { id } }`,
    { low: hainan, high: healthyChina },
  )
  const at = `/directive/${low.id}`
  const asked = (words: string) => encodeURIComponent(words)
  return new Map<string, View>([
    ['home', { address: '/', shows: /2022|2023/ }],
    ['search', { address: `/search?q=${asked('基层')}`, shows: /基层卫生/ }],
    ['search for nothing', { address: '/search', shows: /./ }],
    ['nothing found', { address: '/search?q=zzzz', shows: /没有找到|Nothing/ }],
    ['lineage', { address: at, shows: /海南省卫生健康委员会关于印发/ }],
    ['wide lineage', { address: `/directive/${high.id}`, shows: /黔府办发〔2019〕30号/ }],
    ['evidence', { address: `${at}?sel=${low.id}`, shows: /各市、县|国家卫生健康委/ }],
    ['coverage', { address: `/directive/${high.id}/coverage`, shows: /贵州省/ }],
    ['tasks', { address: `${at}/tasks`, shows: /牵头|[Ll]ead/ }],
    ['metrics', { address: `${at}/metrics`, shows: /%/ }],
    ['text', { address: `${at}/text`, shows: /各市、县/ }],
    ['about', { address: `${at}/about`, shows: /琼卫基层/ }],
    ['body', { address: `/body/${low.issuingBodies[0].id}`, shows: /海南省卫生健康委员会/ }],
    ['task', { address: `/task/${low.tasks.nodes[0].id}`, shows: /海南/ }],
    ['metric', { address: `/metric/${low.metrics.nodes[0].id}`, shows: /海南/ }],
    ['source', { address: `/source/${low.sources[0].sha256}`, shows: /各市、县/ }],
    ['compare', { address: `/compare?indicator=${asked('县域内就诊率')}`, shows: /广东省/ }],
    ['nothing to compare', { address: '/compare?indicator=zzzz', shows: /没有哪个地方|No document held/ }],
    ['path', { address: '/path', shows: /./ }],
    ['gaps of a kind', { address: '/gaps?kind=WANTED', shows: /引用它的文件|Documents that cite it/ }],
    ['tasks without deadline', { address: '/gaps?kind=TASK_WITHOUT_DEADLINE', shows: /海南省/ }],
    ['gaps', { address: '/gaps', shows: /牵头|[Ll]ead/ }],
    ['lookup', { address: '/lookup', shows: /粘贴|Paste/ }],
    ['dataset', { address: '/dataset', shows: /./ }],
    ['questions', { address: '/questions', shows: /Hainan/ }],
    ['corrections', { address: '/corrections', shows: /还没有勘误|None so far/ }],
    ['text not held', { address: `/directive/${high.id}/text`, shows: /没有收录它的原文|not held/ }],
    ['unknown', { address: '/directive/nothing/tasks', shows: /没有这一页|no such/i }],
  ])
}
