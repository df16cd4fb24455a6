/** The first part of the address of what an id is of: dir-… is at /directive/dir-… */
const placeOf = { dir: 'directive', body: 'body', task: 'task', metric: 'metric' } as const

/** Where an id is found on any server that holds it: /directive/dir-0123456789abcdef. */
export function permalinkOf(id: string): string {
  const prefix = id.slice(0, id.indexOf('-')) as keyof typeof placeOf
  return `/${placeOf[prefix]}/${id}`
}

/** Where the place with this code is described. */
export const jurisdictionPermalink = (code: string) => `/jurisdiction/${encodeURIComponent(code)}`

/** Where the file with this SHA-256 is described. */
export const sourcePermalink = (sha256: string) => `/source/${sha256}`
