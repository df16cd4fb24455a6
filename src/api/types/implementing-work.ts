import type { Implementation } from '../../graph/analysis/coverage.ts'
import type { CitationRow } from '../../graph/read/rows.ts'
import { builder } from '../builder.ts'
import { present } from '../present.ts'
import { Citation, Directive } from '../refs.ts'

/** A work below another, with the citations its path is told by. */
export interface Followed extends Implementation {
  readonly citations: ReadonlyMap<string, CitationRow>
}

export const ImplementingWork = builder.objectRef<Followed>('ImplementingWork').implement({
  description:
    'A work below a directive: a notice with what it prints or attaches as its own, and the way that leads to it (落实文件).',
  fields: (t) => ({
    directive: t.field({
      type: Directive,
      description: 'The notice, or the directive itself if nothing prints it (文件).',
      resolve: ({ work }, _args, { loaders }) => present(loaders.directive.load(work.id), work.id),
    }),
    parts: t.field({
      type: [Directive],
      description: 'What it prints or attaches as its own, as far as it is below too (印发件和附件).',
      resolve: ({ work }, _args, { loaders }) =>
        work.directives.slice(1).map((id) => present(loaders.directive.load(id), id)),
    }),
    distance: t.int({
      description: 'How many steps from work to work lead to it on the shortest way; 1 is directly (距离).',
      resolve: ({ path }) => path.length,
    }),
    path: t.field({
      type: [Citation],
      description:
        'The citations on that way: the first cites the directive asked for (or its notice or plan), the last is made by this work. Of equally short ways the surest (依据的引用链).',
      resolve: ({ path, citations }) => path.map(({ id }) => citations.get(id)!),
    }),
    date: t.field({
      type: 'Date',
      nullable: true,
      description: 'Its day of issue, or of publication where that is not known; null if neither is (日期).',
      resolve: ({ work }) => work.date,
    }),
    lagDays: t.exposeInt('lagDays', {
      nullable: true,
      description:
        'Days from the date of the directive asked for; negative if this is older; null if either is not known (时滞天数).',
    }),
  }),
})
