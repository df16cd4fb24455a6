import type { Gazetteer } from '../gazetteer.ts'
import { readClass, readFunctionOf } from './body-core.ts'
import type { BodyReading } from './body-reading.ts'

// 国务院|卫生行政部门, 中央|金融管理部门, 国家|网信部门, 国家|有关主管部门, 中国人民解放军|卫生主管部门
const ofState = /(?:国务院|国家|中央|中国人民解放军)(?:有关|相关)?/y

/** Who has a function in the State Council or the state. */
export function readState(
  text: string,
  start: number,
  limit: number,
  gazetteer: Gazetteer,
): BodyReading | null {
  if (!'国中'.includes(text[start]!)) return null
  ofState.lastIndex = start
  const head = ofState.exec(text)?.[0]
  if (!head) return null
  const end = start + head.length
  const some = /[有相]关$/.test(head)
  // 国务院有关部门 are units of the State Council, 国家有关部门 of nobody
  const kind = some && head.startsWith('国家') ? readClass(text, end, limit, gazetteer) : null
  const found = readFunctionOf(text, end, limit, gazetteer) ?? kind
  if (!found) return null
  const place = {
    kind: 'named',
    end,
    levels: ['NATIONAL'],
    divisions: gazetteer.byCode.get('100000') ?? [],
    area: null,
    some,
  } as const
  return { start, place, unit: null, ...found }
}
