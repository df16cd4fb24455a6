import { z } from 'zod'

/** 行政层级: the rank of a government in the administrative order, highest first. */
export const Level = z.enum(['NATIONAL', 'PROVINCIAL', 'MUNICIPAL', 'COUNTY', 'TOWNSHIP'])
export type Level = z.infer<typeof Level>

/** 0 for national … 4 for township; lower is higher in rank. */
export function rankOf(level: Level): number {
  return Level.options.indexOf(level)
}
