import { z } from 'zod'
import { IsoDate } from './directive.ts'
import { Evidence } from './evidence.ts'

/** Something a directive orders done. `path` is its place in the numbering: ["二", "(三)", "1"]. */
export const Task = z.object({
  id: z.string(),
  directive: z.string(),
  parent: z.string().nullable(),
  path: z.array(z.string()),
  heading: z.string().nullable(),
  text: z.string(),
  deadline: IsoDate.nullable(),
  /** 每年12月5日之前 → "yearly --12-05"; 每季度 → "quarterly"; null if it is done once. */
  recurrence: z.string().nullable(),
  evidence: Evidence,
})
export type Task = Readonly<z.infer<typeof Task>>
