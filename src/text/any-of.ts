/** Patterns, each by an example of a text in which it matches what stands in brackets: `县文旅局[印发]名单`. */
export type PatternsByExample = Readonly<Record<string, RegExp>>

/**
 * One pattern that matches what the first of these does, as if they were written with | between them. What would be a line of a
 * thousand characters is a table that can be read, and whose rows a test holds against their examples (test/extract/patterns.test.ts).
 * A row of its own flags would match its example there, and something else here.
 */
export function anyOf(patterns: PatternsByExample, flags = ''): RegExp {
  for (const [example, pattern] of Object.entries(patterns))
    for (const flag of pattern.flags)
      if (!flags.includes(flag)) throw new Error(`the pattern of ${example} has the flag ${flag} alone`)
  return new RegExp(
    Object.values(patterns)
      .map(({ source }) => source)
      .join('|'),
    flags,
  )
}
