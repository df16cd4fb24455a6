/** How many of each are made up: FUZZ=100000 npm run -s fuzz. */
export const runs = Number(process.env.FUZZ ?? 0)

/** For those that take `milliseconds` each. */
export const patienceFor = (count: number, milliseconds: number) => 60_000 + count * milliseconds

/** Repeats what failed: SEED=…, as the report of a failure names it. */
export const seed = process.env.SEED === undefined ? {} : { seed: Number(process.env.SEED) }
