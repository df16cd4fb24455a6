import { GraphError } from '../graph-error.ts'

/** Why the server ended while it started, from the words it left on its console. */
export function startFailure(log: string, home: string, port: number): GraphError {
  // PortBindException: Address /127.0.0.1:7687 is already in use … Caused by: java.net.BindException: Address already in use
  if (/PortBindException|Address already in use/.test(log)) return portTaken(port)
  // FileLockException: Lock file has been locked by another process: …/store_lock
  if (/FileLockException|locked by another process/.test(log))
    return new GraphError('STORE_LOCKED', `Another Neo4j uses ${home}: stop that one, then run this again`)
  // java.io.IOException: No space left on device
  if (/No space left on device/i.test(log))
    return new GraphError(
      'DISK_FULL',
      `No disk space left for Neo4j at ${home}: free some, then run this again`,
    )
  // Invalid memory configuration - exceeds physical memory; Could not reserve enough space for object heap
  if (/exceeds physical memory|Could not reserve enough space|insufficient memory/i.test(log))
    return new GraphError('START_FAILED', 'Not enough free memory for Neo4j: it needs about 700 MB')
  const reason = /(?:ERROR|Caused by:|Error:)\s*(.{1,300})/.exec(log)?.[1] ?? 'it said nothing'
  return new GraphError(
    'START_FAILED',
    `Neo4j did not start (${reason}); all it said is in ${home}/console.log`,
  )
}

export function portTaken(port: number): GraphError {
  return new GraphError('PORT_TAKEN', `Port ${port} is taken: end what uses it, or let Neo4j take a free one`)
}
