import { lineageRelations, type Relation as RelationName } from '../../domain/citation.ts'
import { builder } from '../builder.ts'
import { badInput } from '../errors.ts'
import { Relation } from '../types/enums.ts'

/** The arguments that all questions about lineage share. */
export const followArguments = builder.args((t) => ({
  relations: t.field({
    type: [Relation],
    description:
      'The relations to follow; those along which authority flows if absent: IMPLEMENTS, BASED_ON, FORWARDS, APPROVES_FORWARDS, ISSUES, ATTACHES (关系).',
  }),
  works: t.boolean({
    required: true,
    defaultValue: false,
    description:
      'Take a notice and what it prints or attaches as its own as one: distances then count steps between works (按整件作品计).',
  }),
}))

/** Those named, each once; those of lineage if none are. Throws BAD_USER_INPUT for an empty list. */
export function relationsOf(relations: readonly RelationName[] | null | undefined): readonly RelationName[] {
  if (relations?.length === 0)
    throw badInput('`relations` is empty: leave it out for those of lineage, or name some.')
  return relations ? [...new Set(relations)] : lineageRelations
}

/** Throws BAD_USER_INPUT for what is not from 1 to `max`. */
export function inRange(name: string, value: number, max: number): void {
  if (value < 1 || value > max) throw badInput(`\`${name}\` is ${value}: it must be from 1 to ${max}.`)
}
