import { describe, expect, it } from 'vitest'
import { payloadKey, titleKeys } from '../../src/graph/save/title-keys.ts'

/** Every key by which one document may find the directive that another calls so. */
function keysOf(title: string): readonly string[] {
  const payload = payloadKey(title)
  return [...titleKeys({ title, otherTitles: [] }), ...(payload ? [payload] : [])]
}

const meet = (a: string, b: string) => keysOf(a).some((key) => keysOf(b).includes(key))

/** Ways to write one title. */
const same: readonly (readonly [string, string])[] = [
  ['中华人民共和国渡口安全法', '渡口安全法'],
  ['沿江省人民政府关于办好渡口的意见', '关于办好渡口的意见'],
  ['中共沿江省委 沿江省人民政府关于办好渡口的意见', '中共沿江省委、沿江省人民政府关于办好渡口的意见'],
  ['沿江省交通厅等关于印发《沿江省渡口管理办法》的通知', '沿江省渡口管理办法'],
  ['关于印发沿江省渡口管理办法的通知', '关于印发《沿江省渡口管理办法》的通知'],
  ['关于转发省交通厅《关于办好沿江渡口的意见》的通知', '关于办好沿江渡口的意见'],
  ['沿江省渡口发展规划(2021—2025年)', '沿江省渡口发展规划(2021年-2025年)'],
  ['“十四五”沿江渡口发展规划', '"十四五"沿江渡口发展规划'],
]

/** Titles that differ little and name different directives. */
const different: readonly (readonly [string, string])[] = [
  ['关于办好沿江渡口的意见', '关于办好沿江渡口的实施意见'],
  ['沿江省渡口管理办法', '沿江省渡口管理办法(试行)'],
  ['沿江省渡口管理办法', '沿江省渡口管理办法(2018年修订)'],
  ['沿江省渡口发展规划(2016—2020年)', '沿江省渡口发展规划(2021—2025年)'],
  ['渡口安全法', '渡口安全法实施条例'],
  ['2023年沿江渡口工作要点', '2024年沿江渡口工作要点'],
  ['关于申报第一批示范渡口的通知', '关于申报第二批示范渡口的通知'],
  ['关于修改《沿江省渡口管理办法》的决定', '沿江省渡口管理办法'],
  ['关于废止《沿江省渡口管理办法》的通知', '沿江省渡口管理办法'],
  ['关于贯彻落实《沿江省渡口管理办法》的通知', '关于印发《沿江省渡口管理办法》的通知'],
  ['关于举办沿江渡口成果发布会(第一场)的通知', '关于举办沿江渡船成果发布会(第一场)的通知'],
]

describe('one directive', () => {
  it.each(same)('%s · %s', (a, b) => expect(meet(a, b)).toBe(true))
})

describe('two directives', () => {
  it.each(different)('%s · %s', (a, b) => expect(meet(a, b)).toBe(false))
})
