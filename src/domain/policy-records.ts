import { z } from 'zod'
import { Body } from './body.ts'
import { Citation } from './citation.ts'
import { Directive } from './directive.ts'
import { Finding } from './finding.ts'
import { Metric } from './metric.ts'
import { Responsibility } from './responsibility.ts'
import { Source } from './source.ts'
import { Task } from './task.ts'

/** Everything read from one file: the unit of extracting, of saving and of comparing. */
export const PolicyRecords = z.object({
  source: Source,
  directives: z.array(Directive),
  bodies: z.array(Body),
  citations: z.array(Citation),
  tasks: z.array(Task),
  responsibilities: z.array(Responsibility),
  metrics: z.array(Metric),
  findings: z.array(Finding),
})
export type PolicyRecords = Readonly<z.infer<typeof PolicyRecords>>
