import { directivesNamed } from '../../graph/read/named-directives.ts'
import { simplify } from '../../graph/search-text.ts'
import { builder } from '../builder.ts'
import { badInput } from '../errors.ts'
import type { LookedUpCitation } from '../look-up.ts'
import { present } from '../present.ts'
import { Directive } from '../refs.ts'
import { MentionKind, Relation } from './enums.ts'

const maxText = 64_000

type Status = 'RESOLVED' | 'AMBIGUOUS' | 'UNKNOWN'

interface Lookup extends LookedUpCitation {
  /** Ids, the best first. */
  readonly candidates: readonly string[]
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
    normal: t.exposeString('normal', {
      description: 'The reference written out: 《…的意见》(国发〔2015〕43号) (规范写法).',
    }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'The title it names; of 《通知》 or 该通知 the title of what that stands for (标题).',
    }),
    issuers: t.exposeStringList('issuers', {
      description: 'The bodies it names as issuers, as written (发文机关).',
    }),
    mention: t.expose('mention', { type: MentionKind, description: 'How the words name it (指称方式).' }),
    relation: t.expose('relation', {
      type: Relation,
      description: 'How the text refers to it, by the words around (关系).',
    }),
    cue: t.exposeString('cue', { nullable: true, description: 'The word that tells the relation (提示词).' }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'Where in the directive: 第十二条; null for the whole (引用条款).',
    }),
    repaired: t.exposeBoolean('repaired', {
      description: 'Whether a character inside was damaged and had to be guessed (是否经修复).',
    }),
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
        candidates.length === 1 && candidates[0] ? loaders.directive.load(candidates[0]) : null,
    }),
    candidates: t.field({
      type: [Directive],
      description: 'All directives that may be meant, the best first; one if it is RESOLVED (候选文件).',
      resolve: ({ candidates }, _args, { loaders }) =>
        candidates.map((id) => present(loaders.directive.load(id), id)),
    }),
  }),
})

builder.queryField('lookupCitations', (t) =>
  t.field({
    type: [CitationLookup],
    description:
      'Every reference to a directive in a Chinese text, and what in the graph it means. Paste any text: a draft, an answer of a language model, a web page (引用识别).',
    args: {
      text: t.arg.string({ required: true, description: `The text, at most ${maxText} characters (正文).` }),
    },
    complexity: { field: 20, multiplier: 20 },
    resolve: async (_root, { text }, { graph, lookUp }): Promise<Lookup[]> => {
      if (text.length > maxText)
        throw badInput(`\`text\` has ${text.length} characters, more than ${maxText}: send it in parts.`)
      // A few traditional characters in a text of simplified ones are no damage, and are read as they are.
      const references = lookUp(text).map((reference) => ({
        ...reference,
        documentNumber: reference.documentNumber && simplify(reference.documentNumber),
        title: reference.title && simplify(reference.title),
        normal: simplify(reference.normal),
      }))
      const named = await directivesNamed(graph, references)
      return references.map((reference, i) => ({ ...reference, candidates: named[i] ?? [] }))
    },
  }),
)
