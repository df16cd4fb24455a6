import { z } from 'zod'
import { HeaderField } from '../../../domain/directive.ts'
import { Because, Named, Place, pageOf } from '../shapes.ts'
import { tool } from '../tool.ts'
import { because, named, page, place } from '../words.ts'

const Count = z.object({ totalCount: z.int() })

export const lookupDirective = tool({
  name: 'lookup_directive',
  title: 'Look up a directive (查一份文件)',
  description:
    'One policy document by number (发文字号), title (标题) or id: what its head says, what it cites in which words, who cites it. Numbers may have any style of brackets. Give one of them.',
  input: z.object({
    documentNumber: z.string().optional().describe('国卫基层发〔2022〕20号'),
    title: z.string().optional().describe('With or without 《》 and issuer (标题)'),
    id: z.string().optional().describe('dir-… (标识)'),
  }),
  operation: `query LookupDirective($id: ID, $documentNumber: String, $title: String) {
    directive(id: $id, documentNumber: $documentNumber, title: $title) {
      ...Named publishedOn effectiveFrom effectiveUntil otherTitles
      head: evidence { field evidence { ...Place } }
      citations(first: 30) { totalCount nodes { ...Because to { ...Named } } pageInfo { ...Paging } }
      citedBy(first: 30) { totalCount nodes { ...Because from { ...Named } } pageInfo { ...Paging } }
      tasks(first: 1) { totalCount }
      metrics(first: 1) { totalCount }
      sources { file sha256 findings { kind message } }
    }
  }`,
  output: z.object({
    directive: Named.extend({
      publishedOn: z.string().nullable(),
      effectiveFrom: z.string().nullable(),
      effectiveUntil: z.string().nullable(),
      otherTitles: z.array(z.string()),
      head: z.array(z.object({ field: HeaderField, evidence: Place })).describe('版头要素依据'),
      citations: pageOf(Because.extend({ to: Named })).describe('The first 30 (引用)'),
      citedBy: pageOf(Because.extend({ from: Named })).describe('The newest 30 (被引用)'),
      tasks: Count,
      metrics: Count,
      sources: z.array(
        z.object({
          file: z.string(),
          sha256: z.string(),
          findings: z
            .array(z.object({ kind: z.string(), message: z.string() }))
            .describe('What could not be read (读取问题)'),
        }),
      ),
    }).nullable(),
  }),
  words({ directive }) {
    if (!directive)
      return 'Nothing here is known by that. The document may exist all the same: only what was loaded, or is cited by it, is known.'
    const { head, citations, citedBy, tasks, metrics, sources } = directive
    return [
      named(directive),
      ...head.map(({ field, evidence }) => `${field}: ${place(evidence)}`),
      page('citations', withoutPaging(citations), (each) => `${because(each)}\n  to ${named(each.to)}`),
      page('cited by', withoutPaging(citedBy), (each) => `${because(each)}\n  from ${named(each.from)}`),
      `${tasks.totalCount} tasks (ask responsibilities), ${metrics.totalCount} targets (ask metrics).`,
      ...sources.flatMap(({ file, findings }) =>
        findings.map((each) => `${file}: ${each.kind}: ${each.message}`),
      ),
    ].join('\n')
  },
})

/** These pages have no `after` here: `lineage` and the API go on. */
function withoutPaging<Page extends object>(page: Page) {
  return { ...page, pageInfo: { hasNextPage: false, endCursor: null } }
}
