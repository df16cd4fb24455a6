import type { Span } from '../../domain/evidence.ts'

/** (一)准备阶段(10月26日至11月10日), 第一步:全面摸排(9月底前): a heading whose bracket says nothing but by when. */
export const stage =
  /^(?:第[一二三四五六七八九十](?:步|阶段|步骤)?[:、])?[\s\d.．、()一二三四五六七八九十]{0,8}[^,。;:()]{0,14}\([^(),;:]{2,30}(?:[日月底旬]|(?:[日月底旬]|年)(?:之|以)?前|年)\)[。.,:]?\s*$/

/** 第一期(1998—2000年):…, 近期(2010年), and the bracket of a heading: of what stands before it. */
export function namesStage(text: string, { start, end }: Span): boolean {
  if (stage.test(text)) return true
  return (
    /(?:阶段|期|步)\($/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^(?:底|末|前|之前|以前)?\)/.test(text.slice(end, end + 4))
  )
}

/** 集中整治阶段(9月6日—11月30日), 第一步:宣传动员(10月9日-10月15日): a heading that says itself that it is of a stage. */
export function callsItselfStage(heading: string): boolean {
  return /阶段[^,。;:()]{0,4}\(|第[一二三四五六七八九十](?:步|阶段)/.test(heading)
}
