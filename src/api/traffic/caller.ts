import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * Where a request comes from. With `proxies` of our own in front, each of which adds whom it was asked by to X-Forwarded-For, the
 * address that the outermost of them saw: what stands before it anybody may have written. Of IPv6 the network of a household.
 */
export function addressOf(request: IncomingMessage, proxies: number): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
  const seen = proxies > 0 ? forwarded.at(-proxies) : undefined
  const address = (seen ?? request.socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '').slice(0, 45)
  return isIPv6(address) ? `${networkOf(address)}::/64` : address
}

/** The first four of eight groups: 2001:db8::1 → 2001:db8:0:0 */
function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = head === '' ? [] : head.split(':')
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length)
  const zeros = Array.from({ length: Math.max(missing, 0) }, () => '0')
  return [...groups, ...zeros, ...(tail ? tail.split(':') : [])].slice(0, 4).join(':')
}
