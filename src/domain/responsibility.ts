import { z } from 'zod'
import { Evidence } from './evidence.ts'

/** LEAD 牵头, COOPERATE 配合, SUPERVISE 督促; RESPONSIBLE where the text says 负责 and marks no lead. */
export const Role = z.enum(['LEAD', 'COOPERATE', 'RESPONSIBLE', 'SUPERVISE'])
export type Role = z.infer<typeof Role>

/** That a body has a role in a task, in the words of the text. */
export const Responsibility = z.object({
  task: z.string(),
  body: z.string(),
  role: Role,
  evidence: Evidence,
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  /** Of a fact that a correction made or changed: its id. */
  correction: z.string().optional(),
})
export type Responsibility = Readonly<z.infer<typeof Responsibility>>
