import { z } from 'zod'
import { HeaderField } from '../../domain/directive.ts'
import { Evidence } from '../../domain/evidence.ts'
import { RegistryValidity } from '../../domain/registration.ts'
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

const Entries = z.array(
  Evidence.extend({ status: z.string(), validity: RegistryValidity.nullable(), source: z.string() }),
)

/** The table that the words of a head's field stand in, where it is not the file that the directive is read from. */
const Places = z.partialRecord(HeaderField, z.object({ source: z.string().optional() }))

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
      source: z.string().nullable(),
      evidence: z
        .string()
        .nullable()
        .transform((json) => Places.parse(JSON.parse(json ?? '{}'))),
    }),
    acts: z.array(z.object({ citation: CitationRow, whole: z.boolean(), since: day })),
  })
  .transform(
    ({ facts: { validities, source, evidence, ...facts }, acts }): DirectiveFacts => ({
      ...facts,
      held: facts.held && (placeOfDates(evidence) ?? source) === source,
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

/** A text that gives no dates may have them from a registry's row. */
function placeOfDates({ effectiveFrom, effectiveUntil, issuedOn, publishedOn }: z.infer<typeof Places>) {
  return (effectiveFrom ?? effectiveUntil ?? issuedOn ?? publishedOn)?.source
}

/** What `validityOn` concludes from, for each directive: its own first, then of those of its work whose fate it shares. */
export function validityFacts(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, DirectiveFacts[]>> {
  return askEachForMany(reader, 'validity-facts', Facts, { ids })
}
