/** Something about the graph that cannot be: what was asked, as a file of cypher/read/integrity names it, and the thing. */
export interface Problem {
  readonly question: string
  readonly what: string
}
