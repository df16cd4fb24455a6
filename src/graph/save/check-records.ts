import type { PolicyRecords } from '../../domain/policy-records.ts'

/**
 * Throws where the records of a file speak of something that is not among them, or have one id twice: saved, they would make
 * a graph that silently lacks a fact.
 */
export function checkRecords(records: PolicyRecords): void {
  const problems = [...repeatedIds(records), ...danglingIds(records)]
  if (problems.length > 0)
    throw new Error(`records of ${records.source.file} are not whole: ${problems.slice(0, 5).join('; ')}`)
}

function* repeatedIds({ directives, bodies, tasks, metrics }: PolicyRecords): Generator<string> {
  for (const list of [directives, bodies, tasks, metrics]) {
    const seen = new Set<string>()
    for (const { id } of list) {
      if (seen.has(id)) yield `${id} is there twice`
      seen.add(id)
    }
  }
}

function* danglingIds(records: PolicyRecords): Generator<string> {
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id))
  const directives = ids(records.directives)
  const held = ids(records.directives.filter((directive) => directive.held))
  const bodies = ids(records.bodies)
  const tasks = ids(records.tasks)
  const missing = (known: Set<string>, used: Iterable<string | null>, by: string) =>
    [...used].filter((id) => id !== null && !known.has(id)).map((id) => `${by} names ${id}`)

  for (const { id, issuingBodies, addressees, approvedBy } of records.directives)
    yield* missing(bodies, [...issuingBodies, ...addressees, ...approvedBy], id)
  for (const { id, parent, succeededBy } of records.bodies)
    yield* missing(bodies, [parent, ...succeededBy], id)
  for (const { id, from, to, candidates } of records.citations) {
    yield* missing(held, [from], id)
    yield* missing(directives, [to, ...candidates], id)
  }
  for (const { id, directive, parent } of records.tasks) {
    yield* missing(held, [directive], id)
    yield* missing(tasks, [parent], id)
  }
  for (const { task, body } of records.responsibilities) {
    yield* missing(tasks, [task], 'a responsibility')
    yield* missing(bodies, [body], 'a responsibility')
  }
  for (const { id, directive, task } of records.metrics) {
    yield* missing(held, [directive], id)
    yield* missing(tasks, [task], id)
  }
}
