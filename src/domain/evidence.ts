import { z } from 'zod'

/** A half-open range of UTF-16 code units. Which text it counts in is said where it is used. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
export type Span = Readonly<z.infer<typeof Span>>

/**
 * Why we believe a fact: the words, and where they stand in the source text as decoded.
 * `source.text.slice(start, end) === quote` holds always. `repaired` says that at least one character inside was
 * repaired by a guess, so that the words as read differ from the quote in a way nobody can be certain of.
 */
export const Evidence = z.object({
  quote: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  repaired: z.boolean(),
})
export type Evidence = Readonly<z.infer<typeof Evidence>>
