import type { Span } from '../../domain/evidence.ts'
import type { NamedBody } from './named-body.ts'

/** Bodies joined into one subject or object: 省财政厅、省教育厅和各市政府; 编制、财政等部门. */
export interface BodyList {
  /** From the first body to the end of the list, with 等部门. */
  readonly span: Span
  readonly bodies: readonly NamedBody[]
}

/** What joins two bodies of a list. A comma does so only in front of 各 or a conjunction: 省财政厅,各市政府. 监管总局及其驻地|监管局 are two. 区商务局(牵头)、区经信局 are one list. */
const joint =
  /^\s*(?:\((?:牵头|主办)(?:单位|部门)?\))?(?:等|、|(?:和|与|及|以及|或者?)(?:其(?=$))?|、以及|,?(?:以及|及其(?:驻地|所属|(?:依法)?(?:授权|委托)的)?|和|并))\s*$/

/** 等部门, 等有关单位, (以下简称省卫健委), 主要负责同志 are no part of it. */
const tail =
  /^\s*(?:等(?:各)?(?:有关|相关|职能|(?:[省市县区]级)?主管)?(?:(?:部门|单位|机构)和(?:部门|单位|机构)|部门|单位|机构|处室|方面|团体|组织)?(?:\([部单][门位]\))?)?\s*(?:\(以下(?:简|统)?称[^()]{1,20}\))?/

/** Bodies of a range in text order → lists. */
export function bodyLists(text: string, bodies: readonly NamedBody[]): BodyList[] {
  const lists: { start: number; end: number; bodies: NamedBody[] }[] = []
  for (const body of bodies) {
    const last = lists.at(-1)
    const between = last ? text.slice(last.end, body.span.start) : ''
    const comma = between.trim() === ',' && text.startsWith('各', body.span.start)
    // 发展改革委等有关部门: they too
    if (last && body.span.start < last.end) {
      if (!/称[^()]*$/.test(text.slice(last.start, body.span.start))) last.bodies.push(body)
      continue
    }
    if (last && between.length < 10 && (joint.test(between) || comma)) {
      last.bodies.push(body)
      last.end = body.span.end
    } else lists.push({ start: body.span.start, end: body.span.end, bodies: [body] })
    const current = lists.at(-1)!
    current.end += tail.exec(text.slice(current.end, current.end + 40))?.[0].length ?? 0
  }
  return lists.map(({ start, end, bodies }) => ({ span: { start, end }, bodies }))
}
