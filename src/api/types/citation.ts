import { builder } from '../builder.ts'
import { connectionOf } from '../connection.ts'
import type { Context } from '../context.ts'
import { present } from '../present.ts'
import { Citation, Directive, Evidence } from '../refs.ts'
import { MentionKind, Relation } from './enums.ts'

interface Place {
  readonly start: number
  readonly end: number
  readonly source: string
  readonly locator: string | null
}

async function wordsAt({ start, end, source }: Place, { loaders }: Context): Promise<string> {
  const found = await present(loaders.text.load({ source, start, end }), source)
  return found.text.slice(start - found.start, end - found.start)
}

const Mention = builder.objectRef<Place>('Mention').implement({
  description: 'A place in a text that names something (指称).',
  fields: (t) => ({
    quote: t.string({
      description: 'The words, exactly as the source has them (原文).',
      resolve: (place, _args, context) => wordsAt(place, context),
    }),
    start: t.exposeInt('start', {
      description: 'Where they begin in the text of the source, in UTF-16 units (起始位置).',
    }),
    end: t.exposeInt('end', { description: 'Where they end, exclusive (结束位置).' }),
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'Where in what it names: 第十二条第三项; null for the whole (引用条款).',
    }),
  }),
})

Citation.implement({
  description: 'That one directive refers to another, how, and in which words (引用).',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id: `cit-…` (标识).' }),
    from: t.field({
      type: Directive,
      description: 'The directive that refers (引用方).',
      resolve: ({ from }, _args, { loaders }) => present(loaders.directive.load(from), from),
    }),
    to: t.field({
      type: Directive,
      description: 'The directive it refers to (被引用方).',
      resolve: ({ to }, _args, { loaders }) => present(loaders.directive.load(to), to),
    }),
    relation: t.expose('relation', {
      type: Relation,
      description: 'How it refers; where it does in several ways there is a citation for each (关系).',
    }),
    cue: t.exposeString('cue', {
      nullable: true,
      description: 'The word that tells the relation: 根据, 贯彻落实, 印发 (提示词).',
    }),
    mention: t.expose('mention', {
      type: MentionKind,
      nullable: true,
      description: 'How the words name the other (指称方式).',
    }),
    locator: t.exposeString('locator', {
      nullable: true,
      description:
        'Where in the other the strongest of its mentions points: 第十二条; null for the whole (引用条款).',
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description:
        'The strongest of the words it was read from. Null only where it follows from titles alone: a cited 关于印发X的通知 issues X (依据原文).',
      resolve: (citation) => citation.evidence,
    }),
    mentions: t.field({
      type: [Mention],
      description: 'All places that refer so, the strongest first (全部引用处).',
      resolve: ({ starts, ends, locators, evidence }) =>
        evidence
          ? starts.map((start, i) => ({
              start,
              end: ends[i] ?? start,
              locator: locators[i] || null,
              source: evidence.source,
            }))
          : [],
    }),
    confidence: t.exposeFloat('confidence', {
      description: 'How sure the rule is, from 0 to 1 (置信度).',
    }),
    rule: t.exposeString('rule', { description: 'The name of the rule that read it (抽取规则).' }),
  }),
})

export const CitationConnection = connectionOf('Citation', Citation, 'citations')
