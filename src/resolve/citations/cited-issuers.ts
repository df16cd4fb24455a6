import type { Directive } from '../../domain/directive.ts'
import { issuerInTitle } from '../../domain/title.ts'
import { findBodies, readBodyList } from '../../extract/bodies/bodies.ts'
import { readBodyName } from '../../extract/bodies/body-name.ts'
import type { ReferenceMention } from '../../extract/citations/reference-mention.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { PolicyTree } from '../../text/policy-tree.ts'
import type { BodyRegistry } from '../bodies/body-registry.ts'
import type { Standpoint } from '../bodies/standpoint.ts'

/** The bodies that the text names in front, else those in front of 关于 in the title; of a 请示 the one that is answered. */
export function citedIssuers(
  tree: PolicyTree,
  { issuers, title, relation }: ReferenceMention,
  from: Directive | undefined,
  standpoint: Standpoint,
  bodies: BodyRegistry,
  gazetteer: Gazetteer,
): string[] {
  const ids = (names: readonly string[]) => {
    const registered = names.map((name) => bodies.register(name, standpoint))
    return [...new Set(registered.filter((id): id is string => id !== null))]
  }
  if (issuers) {
    const named = readBodyList(tree.clean.text, issuers, gazetteer) ?? []
    const words = tree.clean.text.slice(issuers.start, issuers.end)
    if (/^你/u.test(words) && from && from.addressees.length > 0) return from.addressees.slice(0, 1)
    return ids(withTheirPlace(named, gazetteer))
  }
  const words = title && issuerInTitle(title)
  if (words) {
    const listed = readBodyList(words, { start: 0, end: words.length }, gazetteer)
    if (listed) return ids(withTheirPlace(listed, gazetteer))
    // 住房和城乡建设部财政部 人民银行: names that lost what parted them.
    const inside = findBodies(words, { start: 0, end: words.length }, gazetteer)
    const covered = inside.reduce((sum, body) => sum + body.span.end - body.span.start, 0)
    return covered >= 0.8 * words.replace(/\s/gu, '').length
      ? ids(inside.map((body) => body.name))
      : ids([words])
  }
  const answered = relation === 'REPLIES_TO' && from && from.addressees.length === 1
  return answered ? [...from.addressees] : []
}

/** 省环保厅、|发改委, who drew up one document: the place is said once. */
function withTheirPlace(listed: readonly { readonly name: string }[], gazetteer: Gazetteer): string[] {
  let place = ''
  return listed.map(({ name }) => {
    const reading = readBodyName(name, gazetteer)
    const core = reading?.core
    const local = core?.kind === 'national' && !name.startsWith('国') ? core.local : core
    if (!reading?.place && (local?.kind === 'stem' || local?.kind === 'organ')) return place + name
    place = reading?.place ? name.slice(0, reading.place.end) : ''
    return name
  })
}
