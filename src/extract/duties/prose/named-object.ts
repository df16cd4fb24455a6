import type { BodyList } from '../../bodies/body-lists.ts'
import type { ProseCue } from '../cues/cue.ts'

/** 有关部门, 各单位: whoever they are. */
const somebody = /^(?:各|有关|相关|上级|其他|部门|单位)/
/** 配合|市发改委做好平台对接, of whom is not said: the one named leads; 会同有关部门 names nobody. */
export function isNamed(text: string, { rule }: ProseCue, list: BodyList): boolean {
  if (!/^prose-(?:together|cooperate|assist)$/.test(rule)) return false
  return (
    !somebody.test(text.slice(list.span.start, list.span.end)) &&
    !/^(?:活动|检查|调查|工作)?[,。;]/.test(text.slice(list.span.end, list.span.end + 3))
  )
}

/** 接受有关部门的监督, 接受政府和社会监督 names nobody. */
export function isAnybody(text: string, { span }: BodyList): boolean {
  const name = text.slice(span.start, span.end)
  return /^(?:有关|相关|上级|行业|社会)?(?:主管)?(?:部门|单位|方面|机构|政府)$/.test(name)
}

/** 各有关方面|密切配合, 配合|有关方面: whoever has to do with it. */
export function isEverybody(text: string, { span }: BodyList): boolean {
  return /^各?(?:有关|相关)?方面$/.test(text.slice(span.start, span.end))
}

/** 协助|用餐单位开展宣传: those who are helped with what is their own lead nobody. */
export function isClient(text: string, { span }: BodyList): boolean {
  return /(?<!成员|有关|相关|牵头|责任)(?:单位|企业|业主|用户|居民|群众)$/.test(
    text.slice(span.start, span.end),
  )
}
