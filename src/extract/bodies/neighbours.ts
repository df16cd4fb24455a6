import { readFileSync } from 'node:fs'
import { z } from 'zod'

/**
 * `seeds/gazetteer/neighbours.json`: who does the work of a street, by the short names that its own papers use (居委, 小区|物业, 社区民警),
 * as patterns; and what the small offices of a town are for, whose names end with 所 (财政|所, 城管|所).
 */
const Neighbours = z.object({ names: z.array(z.string().min(2)), smallOffices: z.array(z.string().min(2)) })

const read = Neighbours.parse(
  JSON.parse(readFileSync(new URL('../../../seeds/gazetteer/neighbours.json', import.meta.url), 'utf8')),
)

/** The source of a pattern for a name in a place that only a body has. */
export const neighbours = read.names.join('|')

/** The source of a pattern for what stands before 所. */
export const smallOffices = read.smallOffices.join('|')
