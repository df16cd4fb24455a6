import type { Role } from '../domain/responsibility.ts'

/** The relationship that a role is in the graph: (body)-[:LEADS]->(task). */
export const responsibilityTypes: Readonly<Record<Role, string>> = {
  LEAD: 'LEADS',
  COOPERATE: 'COOPERATES_ON',
  RESPONSIBLE: 'RESPONSIBLE_FOR',
  SUPERVISE: 'SUPERVISES',
}
