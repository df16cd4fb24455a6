import { z } from 'zod'
import { Evidence } from '../../domain/evidence.ts'
import { historyRelations, type RegistryEntry, type ValidityFacts } from '../../domain/validity.ts'
import { askEachForMany, type Reader } from './question.ts'
import { CitationRow, type EvidenceRow } from './rows.ts'

/** What another directive did: in which words. */
export interface CitedAct {
  readonly relation: (typeof historyRelations)[number]
  readonly whole: boolean
  readonly since: string | null
  readonly citation: CitationRow
}

/** What a registry says: in its words, and in which row. */
export interface RegistryRow extends RegistryEntry {
  readonly words: string
  readonly evidence: EvidenceRow
}

export type DirectiveFacts = ValidityFacts<CitedAct, RegistryRow>

const RegistryValidity = z.enum([
  'IN_FORCE',
  'NOT_YET_IN_FORCE',
  'PARTLY_IN_FORCE',
  'AMENDED',
  'NOT_IN_FORCE',
]) satisfies z.ZodType<RegistryEntry['validity']>

const Entries = z.array(
  Evidence.extend({ status: z.string(), validity: RegistryValidity.nullable(), source: z.string() }),
)

const day = z.string().nullable()
const Facts = z
  .object({
    facts: z.object({
      directive: z.string(),
      held: z.boolean(),
      issuedOn: day,
      effectiveFrom: day,
      effectiveUntil: day,
      /** JSON, as `evidence` of a directive. */
      validities: z
        .string()
        .nullable()
        .transform((json) => Entries.parse(JSON.parse(json ?? '[]'))),
    }),
    acts: z.array(z.object({ citation: CitationRow, whole: z.boolean(), since: day })),
  })
  .transform(
    ({ facts: { validities, ...facts }, acts }): DirectiveFacts => ({
      ...facts,
      acts: acts.flatMap((act) => {
        const relation = historyRelations.find((one) => one === act.citation.relation)
        return relation ? [{ ...act, relation }] : []
      }),
      registry: validities.map(({ status, validity, ...evidence }) => ({
        words: status,
        validity,
        evidence,
      })),
    }),
  )

/** What `validityOn` concludes from, for each directive: its own first, then of those of its work whose fate it shares. */
export function validityFacts(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, DirectiveFacts[]>> {
  return askEachForMany(reader, 'validity-facts', Facts, { ids })
}
