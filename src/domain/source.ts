import { z } from 'zod'

/** What was found broken in a text, with how often: "pinyin-annotation" 1184 times. */
export const Damage = z.object({ kind: z.string(), count: z.int().positive() })
export type Damage = Readonly<z.infer<typeof Damage>>

/** The file a directive was read from. `text` is the decoded text that all offsets count in; printed only on request. */
export const Source = z.object({
  file: z.string(),
  sha256: z.string(),
  mediaType: z.string(),
  encoding: z.string().nullable(),
  text: z.string().optional(),
  damage: z.array(Damage),
})
export type Source = Readonly<z.infer<typeof Source>>
