import { z } from 'zod'
import { Level } from './level.ts'

/**
 * IssuingBody: a party or government body, or its general office, that issues in its own name.
 * Department: a unit inside a body (处, 科, 司), or a functional department named without a place (财政部门).
 * Institution: hospital, centre, school, company, or a class of them; also a person who answers by name or office.
 * Group: several bodies named by a description (各市县卫生健康委); never expanded.
 */
export const BodyLabel = z.enum(['IssuingBody', 'Department', 'Institution', 'Group'])
export type BodyLabel = z.infer<typeof BodyLabel>

/** What a group's description says of its members. `within` is a jurisdiction code or a body id. */
export const GroupScope = z.object({
  quantifier: z.enum(['ALL', 'SOME']),
  levels: z.array(Level),
  function: z.string().nullable(),
  within: z.string().nullable(),
})
export type GroupScope = Readonly<z.infer<typeof GroupScope>>

/** A body that exists, with its full official name; `aliases` are the ways this document wrote it. */
export const Body = z.object({
  id: z.string(),
  name: z.string(),
  label: BodyLabel,
  aliases: z.array(z.string()),
  level: Level.nullable(),
  jurisdictionCode: z.string().nullable(),
  parent: z.string().nullable(),
  /** Ids of the bodies that took its place: 卫生部 by 国家卫生和计划生育委员会. Empty while it is there, or if that is not known. */
  succeededBy: z.array(z.string()),
  group: GroupScope.nullable(),
})
export type Body = Readonly<z.infer<typeof Body>>
