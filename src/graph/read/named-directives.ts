import { z } from 'zod'
import { titleKey } from '../../domain/identifier.ts'
import { workKey } from '../../domain/title.ts'
import { askEachForMany, type Reader } from './question.ts'

/** What a directive may be called by. The number must be in its normal spelling. */
export interface DirectiveName {
  readonly title: string | null
  readonly documentNumber: string | null
}

const Named = z.object({ id: z.string(), held: z.boolean(), rank: z.int() })

/** The rank of what has the title, but another number. */
const contradicted = 9

/**
 * For each name the ids of the directives that may be meant: those it fits best, and of these the ones held, if any. One is
 * certain, several are candidates, none is unknown.
 */
export async function directivesNamed(
  reader: Reader,
  names: readonly DirectiveName[],
): Promise<readonly (readonly string[])[]> {
  if (names.length === 0) return []
  const found = await askEachForMany(reader, 'named-directives', Named, {
    ids: [],
    names: names.map(({ title, documentNumber }) => ({
      number: documentNumber,
      titleKey: title === null ? null : titleKey(title),
      workKey: title === null ? null : workKey(title),
    })),
  })
  return names.map((_, asked) => bestOf(found.get(String(asked)) ?? []))
}

function bestOf(named: readonly z.infer<typeof Named>[]): string[] {
  const rank = Math.min(...named.map((one) => one.rank))
  if (rank >= contradicted) return []
  const best = named.filter((one) => one.rank === rank)
  const held = best.filter((one) => one.held)
  return (held.length > 0 ? held : best).map(({ id }) => id)
}
