/** A media type of `accept`, with how much it is wanted. */
interface Wanted {
  readonly type: string
  readonly weight: number
}

/**
 * The media type that a caller wants most of those offered, by `Accept` (RFC 9110); among equals the one offered first; null if
 * it takes none of them. `text/*` and `*\/*` count less than a type by its name.
 */
export function negotiate(accept: string | undefined, offered: readonly string[]): string | null {
  const wanted = parsed(accept?.trim() || '*/*')
  let best: { readonly type: string; readonly weight: number } | null = null
  for (const type of offered) {
    const weight = weightOf(type, wanted)
    if (weight > 0 && weight > (best?.weight ?? 0)) best = { type, weight }
  }
  return best?.type ?? null
}

function weightOf(type: string, wanted: readonly Wanted[]): number {
  const patterns = [type, type.replace(/\/.*/, '/*'), '*/*']
  for (const pattern of patterns) {
    const found = wanted.find((one) => one.type === pattern)
    if (found) return found.weight
  }
  return 0
}

function parsed(accept: string): Wanted[] {
  return accept.split(',').flatMap((part) => {
    const [type = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase())
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    const weight = quality === undefined ? 1 : Number(quality)
    return type.includes('/') && weight >= 0 && weight <= 1 ? [{ type, weight }] : []
  })
}
