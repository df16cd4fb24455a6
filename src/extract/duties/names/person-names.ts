import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Span } from '../../../domain/evidence.ts'
import { matchesOf } from '../../../text/matches.ts'
import { headOfHouse, officeHolder } from '../../bodies/office-holder.ts'

/** `seeds/gazetteer/tasks/surnames.json`: those of nearly all; left out are those that words of offices begin with (单位, 全体). */
const Surnames = z.object({ single: z.string().min(1), double: z.array(z.string().length(2)) })

const file = new URL('../../../../seeds/gazetteer/tasks/surnames.json', import.meta.url)
const { single, double } = Surnames.parse(JSON.parse(readFileSync(file, 'utf8')))

/** 王大川, 欧阳清, 李××, as the source of a pattern. */
export const personName = `(?:${double.join('|')}|[${single}])[\\u4e00-\\u9fff×]{1,2}`

/** 王大川, 罗 灿, 欧阳清, 李××, with 同志; not 县财政局, 马场村, 任组长, which end as offices and places do. */
const person = new RegExp(
  `(?<![\\u4e00-\\u9fff×])(?:(?:${double.join('|')}|[${single}])(?:[\\u4e00-\\u9fff×]{1,2}|[ \\u3000]+[\\u4e00-\\u9fff×]))(?:同志)?(?![\\u4e00-\\u9fff×])`,
  'g',
)
export const noPerson =
  /(?:[局委厅办部处科室院站所会司队府区县市镇乡村街组]|[县市区镇乡村局处科部站所校院组司]长|主任|书记|主席|经理|干部|人员|部门|单位|中心|社区)$/

/** 云岭市分管副市长, 各包村领导, 驻村干部, 单位主要负责人, 村党支部书记: by office. */
const holder = new RegExp(
  `^(?:各|[\\u4e00-\\u9fff]{1,10}?)?(?:${officeHolder}|${headOfHouse}|[包驻挂联][村片组社]{1,2}(?:[市县区镇乡]级)?(?:领导|干部)|第一书记)$`,
)

/** The persons that a range names which should hold nothing but them and, in brackets or behind a gap, what they are. */
export function personsIn(text: string, { start, end }: Span): { name: string; span: Span }[] {
  // 张帆|(副镇长(分管农业)): what stands in brackets says who they are
  const words = text
    .slice(start, end)
    .replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, (bracket) => '|'.repeat(bracket.length))
  const named = matchesOf(words, person).flatMap(({ 0: found, index }) => {
    const name = found.replace(/\s+/g, '').replace(/同志$/, '')
    return noPerson.test(name) ? [] : [{ name, at: index, length: found.length }]
  })
  // 王大川 县委常委、副县长; 副县长 王大川: before or behind a gap it says what he is
  const isTitled = named.some(({ at, length }) =>
    /^[ \u3000\t]+[\u4e00-\u9fff]{3}/.test(words.slice(at + length)),
  )
  const byOffice = matchesOf(isTitled ? '' : words, /[^、,;|。\s]+/g).flatMap(({ 0: name, index }) =>
    holder.test(name) && !named.some(({ at }) => /^[ \u3000\t]+$/.test(words.slice(index + name.length, at)))
      ? [{ name, at: index, length: name.length }]
      : [],
  )
  return [...named, ...byOffice]
    .sort((one, other) => one.at - other.at)
    .map(({ name, at, length }) => ({ name, span: { start: start + at, end: start + at + length } }))
}
