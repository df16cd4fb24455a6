import { directivesByNumber, directivesByTitle, type NamedDirective } from '../../graph/read/directives.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { badInput } from '../errors.ts'
import type { FoundReference } from '../look-up.ts'
import { present } from '../present.ts'
import { Directive } from '../refs.ts'

const maxText = 64_000

type Status = 'RESOLVED' | 'AMBIGUOUS' | 'UNKNOWN'

interface Lookup extends FoundReference {
  readonly quote: string
  readonly candidates: readonly NamedDirective[]
}

const LookupStatus = builder.enumType('LookupStatus', {
  description: 'Whether it is known what a reference means (匹配结果).',
  values: {
    RESOLVED: { value: 'RESOLVED', description: 'One directive is meant (已匹配).' },
    AMBIGUOUS: { value: 'AMBIGUOUS', description: 'Several may be meant (有歧义).' },
    UNKNOWN: { value: 'UNKNOWN', description: 'None in the graph is (未收录).' },
  } as const,
})

function statusOf({ candidates }: Lookup): Status {
  if (candidates.length === 0) return 'UNKNOWN'
  return candidates.length === 1 ? 'RESOLVED' : 'AMBIGUOUS'
}

const CitationLookup = builder.objectRef<Lookup>('CitationLookup').implement({
  description: 'A reference found in a text, and what it refers to (引用识别结果).',
  fields: (t) => ({
    quote: t.exposeString('quote', { description: 'The reference as it stands in the text (原文).' }),
    start: t.exposeInt('start', { description: 'Where it begins in the text, in UTF-16 units (起始位置).' }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive (结束位置).' }),
    title: t.exposeString('title', { nullable: true, description: 'The title it names (标题).' }),
    documentNumber: t.exposeString('documentNumber', {
      nullable: true,
      description: 'The number it names, in its normal spelling (发文字号).',
    }),
    status: t.field({
      type: LookupStatus,
      description: 'Whether it is known what it means (匹配结果).',
      resolve: statusOf,
    }),
    directive: t.field({
      type: Directive,
      nullable: true,
      description: 'The directive, if one is meant (对应文件).',
      resolve: ({ candidates }, _args, { loaders }) =>
        candidates.length === 1 && candidates[0] ? loaders.directive.load(candidates[0].id) : null,
    }),
    candidates: t.field({
      type: [Directive],
      description: 'All directives that may be meant, the best first; one if it is RESOLVED (候选文件).',
      resolve: ({ candidates }, _args, { loaders }) =>
        candidates.map(({ id }) => present(loaders.directive.load(id), id)),
    }),
  }),
})
