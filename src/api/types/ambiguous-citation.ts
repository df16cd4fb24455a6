import type { AmbiguousCitationRow } from '../../graph/read/rows.ts'
import { builder } from '../builder.ts'
import { present } from '../present.ts'
import { Directive, Evidence } from '../refs.ts'
import { MentionKind, Relation } from './enums.ts'

export const AmbiguousCitation = builder.objectRef<AmbiguousCitationRow>('AmbiguousCitation').implement({
  description:
    'That a directive refers to another in words that could mean several. Which one is meant is not guessed (歧义引用).',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id: `cit-…` (标识).' }),
    candidates: t.field({
      type: [Directive],
      description: 'The directives that may be meant (候选文件).',
      resolve: ({ candidates }, _args, { loaders }) =>
        candidates.map((candidate) => present(loaders.directive.load(candidate), candidate)),
    }),
    relation: t.expose('relation', { type: Relation, description: 'How it refers (关系).' }),
    cue: t.exposeString('cue', { nullable: true, description: 'The word that tells the relation (提示词).' }),
    mention: t.expose('mention', {
      type: MentionKind,
      description: 'How the words name the other (指称方式).',
    }),
    evidence: t.field({
      type: Evidence,
      description: 'The words it was read from (依据原文).',
      resolve: (citation) => citation.evidence,
    }),
    confidence: t.exposeFloat('confidence', { description: 'How sure the rule is, from 0 to 1 (置信度).' }),
    rule: t.exposeString('rule', { description: 'The name of the rule that read it (抽取规则).' }),
  }),
})
