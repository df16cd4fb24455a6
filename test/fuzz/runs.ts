import { availableParallelism, loadavg } from 'node:os'

/** How many of each are made up: FUZZ=100000 npm run -s fuzz. */
export const runs = Number(process.env.FUZZ ?? 0)

/** For those that take `milliseconds` each. */
export const patienceFor = (count: number, milliseconds: number) => 60_000 + count * milliseconds

/** Nothing may take longer, in milliseconds; on a machine that does other things as well, as much longer as they are more. */
export const longest = () => 5_000 * Math.max(1, loadavg()[0]! / availableParallelism())

/** Repeats what failed: SEED=…, as the report of a failure names it. */
export const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }
