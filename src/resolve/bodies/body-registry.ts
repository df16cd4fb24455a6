import type { Body } from '../../domain/body.ts'
import { idOf } from '../../domain/identifier.ts'
import { readClassName } from '../../extract/bodies/body-class-name.ts'
import { readBodyName } from '../../extract/bodies/body-name.ts'
import type { BodyReading } from '../../extract/bodies/body-reading.ts'
import { readVouchedName } from '../../extract/bodies/body-vouched-name.ts'
import {
  gluedLocalNames,
  gluedNames,
  jointAreas,
  jointNames,
  separateNames,
} from '../../extract/bodies/joint-names.ts'
import type { Gazetteer } from '../../extract/gazetteer.ts'
import type { CanonicalBody } from './canonical.ts'
import { canonicalBody } from './canonical-body.ts'
import { homeOf } from './division-of.ts'
import { leaningBody } from './leaning-body.ts'
import { successorsOf } from './national-body.ts'
import type { Standpoint } from './standpoint.ts'

/** The bodies one document names, each once, by canonical name. */
export interface BodyRegistry {
  /**
   * The id of the body that `name` means from this standpoint; null if it is no body's name. `vouched`: it stands where a
   * label says that bodies do.
   */
  register(name: string, standpoint: Standpoint, vouched?: boolean): string | null
  /** The id of a person who answers by name. What two places call by one name are two. */
  registerPerson(name: string, standpoint: Standpoint): string
  /** That a document also calls a registered body so: 办公室, of a leading group that it has named before. */
  alsoCalled(id: string, alias: string): void
  /** The bodies that words name: one, or several where they are a list (河北省人民政府、国家发展改革委); empty if none. */
  registerList(names: string, standpoint: Standpoint, vouched?: boolean): readonly string[]
  /** All registered so far, in the order of their first registration. */
  bodies(): Body[]
}

/** 我委, 本局, 该中心: a word by which any body is meant, and no name of one; not 本溪市政府. */
const forItself = /^[我本该你](?!溪)[\u4e00-\u9fff]{1,4}$/

/** An empty registry. */
export function bodyRegistry(gazetteer: Gazetteer): BodyRegistry {
  const known = new Map<string, Body>()
  const registered = new Map<Standpoint, Map<string, string | null>>()
  const add = (body: CanonicalBody, alias: string | null): string => {
    const parent = body.parent ? add(body.parent, null) : null
    const group = body.group && { ...body.group, within: body.group.within ?? parent }
    const scope = body.scope ?? body.jurisdictionCode ?? (group && JSON.stringify(group))
    const id = idOf('body', body.name, scope)
    const before = known.get(id)
    const aliases = before?.aliases ?? []
    const isName = alias !== null && alias !== body.name && !forItself.test(alias)
    const written = isName && !aliases.includes(alias) ? [...aliases, alias] : aliases
    const succeededBy =
      before?.succeededBy ?? successorsOf(body, gazetteer).map((successor) => add(successor, null))
    const { scope: _, ...said } = body
    known.set(id, { ...said, id, parent, group, succeededBy, aliases: written })
    return id
  }
  const register = (name: string, standpoint: Standpoint, vouched: boolean): string | null => {
    // 重庆市科学技术局(原重庆市科学技术委员会)
    const words = name
      .normalize('NFKC')
      .replace(/\s+/g, '')
      .replace(/\((?:原|含|已|留牌)[^()]+\)$/, '')
    const own = (name: string) => readIssuerByEnd(name, standpoint.issuer) ?? readBodyName(name, gazetteer)
    // 区公安分局(交管): one part of it; 退役军人服务中心(站): what it is where it is small
    const short = words.replace(/\([^()]{2,8}\)$|\([站所室点]\)$/, '')
    const named = own(words) ?? own(short)
    const kind = named ? null : (readClassName(words, gazetteer) ?? readClassName(short, gazetteer))
    const reading = named ?? kind ?? (vouched ? readVouchedName(words, gazetteer) : null)
    if (!reading) return null
    const body = canonicalBody(reading, words, standpoint, gazetteer)
    return add(leaningBody(body, reading, kind !== null, standpoint, gazetteer), words)
  }
  // A document names the same few bodies in every task.
  const registerOnce = (name: string, standpoint: Standpoint, vouched = false): string | null => {
    const before = registered.get(standpoint) ?? new Map<string, string | null>()
    registered.set(standpoint, before)
    let id = before.get(name)
    if (id === undefined || (id === null && vouched)) {
      id = register(name, standpoint, vouched)
      before.set(name, id)
    }
    return id
  }
  return {
    register: registerOnce,
    registerPerson(written, standpoint) {
      const name = written.replace(/同志$/, '')
      const scope = homeOf(standpoint, gazetteer)?.code ?? standpoint.document
      const person = { name, label: 'Institution', level: null, jurisdictionCode: null } as const
      const body = { ...person, parent: null, group: null }
      return add(scope ? { ...body, scope } : body, written)
    },
    alsoCalled(id, alias) {
      const body = known.get(id)
      if (body && body.name !== alias && !body.aliases.includes(alias))
        known.set(id, { ...body, aliases: [...body.aliases, alias] })
    },
    registerList(names, standpoint, vouched = false) {
      const words = names.normalize('NFKC').replace(/\s+/g, '')
      const each = (parts: readonly string[]) =>
        parts.flatMap((name) => registerOnce(name, standpoint, vouched) ?? [])
      const surely =
        words.length > 5
          ? (gluedNames(words, gazetteer) ??
            gluedLocalNames(words, gazetteer) ??
            jointAreas(words) ??
            // 各市州党委和人民政府 answer together for a task, and are addressed each
            (/党委和/u.test(words) ? jointNames(words, gazetteer) : null))
          : null
      if (surely) return each(surely)
      const id = registerOnce(names, standpoint)
      if (id !== null) return [id]
      const several = separateNames(words, gazetteer) ?? jointNames(words, gazetteer)
      if (several) return each(several)
      const own = vouched ? registerOnce(names, standpoint, true) : null
      return own === null ? [] : [own]
    },
    bodies: () => [...known.values()],
  }
}

/** 中心 where 绍兴市住房公积金管理中心 writes, 管委会 where a 管理委员会 does. */
const ends: Readonly<Record<string, string>> = {
  中心: '中心',
  管委会: '管理委员会',
  医院: '医院',
  学院: '学院',
  公司: '公司',
  集团: '集团',
}

function readIssuerByEnd(words: string, issuer: string | null): BodyReading | null {
  const end = ends[words]
  if (end === undefined || !issuer?.endsWith(end)) return null
  return { start: 0, end: words.length, place: null, core: { kind: 'self' }, unit: null }
}
