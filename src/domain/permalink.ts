/** The first part of the address of what an id is of: dir-… is at /directive/dir-… */
const placeOf: ReadonlyMap<string, string> = new Map([
  ['dir', 'directive'],
  ['body', 'body'],
  ['task', 'task'],
  ['metric', 'metric'],
])

/** Where an id is found on any server that holds it: /directive/dir-0123456789abcdef. */
export function permalinkOf(id: string): string {
  const place = placeOf.get(id.slice(0, id.indexOf('-')))
  if (!place) throw new Error(`${id} has no address of its own`)
  return `/${place}/${id}`
}

/** Where the place with this code is described. */
export const jurisdictionPermalink = (code: string) => `/jurisdiction/${encodeURIComponent(code)}`

/** Where the file with this SHA-256 is described. */
export const sourcePermalink = (sha256: string) => `/source/${sha256}`
