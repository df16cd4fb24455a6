import type { Part } from '../../text/policy-tree.ts'
import { isBodyLine } from '../../text/tree/line-shape.ts'
import type { HeaderBody } from './header-mention.ts'
import { introduced, openingOf } from './header-title.ts'
import { named, namesIn } from './issuer-names.ts'
import { promulgationIn } from './promulgation.ts'

/** 西安市教育局发布《…》,具体内容如下: the page says who. */
export function introducer(text: string, part: Part): readonly HeaderBody[] {
  const issuer = part.header.title ? null : introduced(text, part)?.issuer
  return issuer && isBodyLine(text.slice(issuer.start, issuer.end)) ? [named(text, issuer, 'text')] : []
}

/** 现在,我代表遂宁市人民政府,向大会报告工作. */
export function speakers(text: string, part: Part): readonly HeaderBody[] {
  for (const paragraph of openingOf(part)) {
    // 现在,我代表…; 市新冠肺炎疫情防控总指挥部研究决定,从5月5日开始
    const found =
      /我(?:受[^,。]{2,20}委托|(?:谨)?代表)(?=(\p{Script=Han}{1,16}?(?:人民政府|委员会|法院|检察院))[,向])|(?<=^|[,。])(?:经)?(?=(\p{Script=Han}{2,26}?(?:指挥部|人民政府|委员会|领导小组|局|厅|委))(?:研究)?决定[,从在])/u.exec(
        text.slice(paragraph.start, paragraph.end),
      )
    if (!found) continue
    const start = paragraph.start + found.index + found[0].length
    return [named(text, { start, end: start + (found[1] ?? found[2])!.length }, 'text')]
  }
  return []
}

/** 青年团云岭省委、省科技厅、省商务厅|决定,共同举办 */
const deciders =
  /(?<=^|[,。])(?<names>\p{Script=Han}{2,16}(?:、\p{Script=Han}{2,16})+)(?:研究)?决定,?(?=(?:共同|联合|继续)?(?:举办|开展|组织|实施))/u

/** …,青年团云岭省委、省科技厅、省商务厅决定,共同举办…: who decided on what is announced, if all that are listed are bodies. */
export function decidersIn(text: string, part: Part): readonly HeaderBody[] {
  for (const { start, end } of openingOf(part)) {
    const found = deciders.exec(text.slice(start, end))
    if (!found) continue
    const names = found.groups!.names!
    const bodies = namesIn(
      text,
      { start: start + found.index, end: start + found.index + names.length },
      'text',
    )
    if (bodies.length === names.split('、').length) return bodies
  }
  return []
}

/**
 * 《山东省人民政府关于…的决定》已经2016年2月26日省政府第73次常务会议通过,现予公布: an order without its heading is of the body that the
 * instrument names in front, else of the one whose meeting adopted it.
 */
export function promulgator(text: string, part: Part): readonly HeaderBody[] {
  for (const { start, end } of openingOf(part)) {
    const words = text.slice(start, end)
    const order = promulgationIn(words)
    if (!order) continue
    const inTitle = /^(\p{Script=Han}{3,30}?)关于/u.exec(
      words.slice(order.instrument.start, order.instrument.end),
    )?.[1]
    const inFront = inTitle && { start: order.instrument.start, end: order.instrument.start + inTitle.length }
    const body = [inFront, order.adopter].find((at) => at && isBodyLine(words.slice(at.start, at.end)))
    return body ? [named(text, { start: start + body.start, end: start + body.end }, 'text')] : []
  }
  return []
}
