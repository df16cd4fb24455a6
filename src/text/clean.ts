import type { CleanText } from './clean-text.ts'
import { readAngleMarks } from './repair/angle-marks.ts'
import { removeAnnotations } from './repair/annotations.ts'
import { type Draft, draftOf, finish } from './repair/draft.ts'
import { readDrawnTables } from './repair/drawn-tables.ts'
import { findDroppedGlyphs } from './repair/dropped-glyphs.ts'
import { reverseLatinMojibake } from './repair/encoding/latin-mojibake.ts'
import { reverseMojibake } from './repair/encoding/mojibake.ts'
import { repairShiftedRuns } from './repair/encoding/shifted-runs.ts'
import { simplify } from './repair/encoding/simplify.ts'
import { readEntities } from './repair/entities.ts'
import { readEscapes } from './repair/escapes.ts'
import { foldWidth } from './repair/fold-width.ts'
import { tidyFrontMatter } from './repair/front-matter.ts'
import { readInnerBrackets } from './repair/inner-brackets.ts'
import { joinHardWraps } from './repair/lines/hard-wraps.ts'
import { removeLinePrefixes } from './repair/lines/line-prefixes.ts'
import { restoreLineEnds } from './repair/lines/lost-line-ends.ts'
import { removePageMarks } from './repair/lines/page-marks.ts'
import { removeMarkdown, removeTags } from './repair/markup.ts'
import { closeSpaces, removeInvisible, unifyLineEnds } from './repair/spaces/close-spaces.ts'
import { closeLetterSpacing } from './repair/spaces/letter-spacing.ts'
import { restoreNoBreakSpaces } from './repair/spaces/no-break-spaces.ts'
import { closeStraySpaces } from './repair/spaces/stray-spaces.ts'
import { readTypedStops } from './repair/typed-stops.ts'
import type { SourceDocument } from './source-document.ts'

/** Damage is repaired first, on the text as it came; then the same thing gets one spelling. */
const steps: readonly ((draft: Draft) => Draft)[] = [
  reverseLatinMojibake, // å›½åŠ¡é™¢ → 国务院
  reverseMojibake, // 鍏充簬鍗板彂 → 关于印发
  readEscapes, // 给你们。\\n一、 → two lines
  unifyLineEnds, // \r\n → \n
  readEntities, // &ldquo;十四五&rdquo; → “十四五”
  removeInvisible, // 国<U+200B>务院 → 国务院
  removeLinePrefixes, // > 现印发给你们 → 现印发给你们
  tidyFrontMatter, // issuer: | - 国务院办公厅 → issuer: 国务院办公厅
  readDrawnTables, // │任务│市医保局│ → 任务 TAB 市医保局
  removeMarkdown, // ## 总则 → 总则
  removeTags, // <p>通知</p> → 通知
  readAngleMarks, // <城市管理条例> → 《城市管理条例》
  repairShiftedRuns, // 特色??平ㄔO(shè) → 特色專科建設(shè)
  restoreNoBreakSpaces, // ??? ——鄉鎮 → ——鄉鎮
  removeAnnotations, // 衛(wèi)生 → 衛生
  simplify, // 衛生 → 卫生
  foldWidth, // （２０２０年） → (2020年)
  readInnerBrackets, // 各镇〈街道〉 → 各镇(街道)
  readTypedStops, // 进行监督.县财政局 → 进行监督。县财政局
  removePageMarks, // 决定— 1 — | 建立机制 → 决定建立机制
  closeLetterSpacing, // 各 市 、 县 → 各市、县
  closeStraySpaces, // 推 动多元化 供暖 → 推动多元化供暖
  restoreLineEnds, // 如下:一、总体要求(一)… → three lines
  joinHardWraps, // 监测评 | 价机制 → 监测评价机制
  closeSpaces, // 2020 年 → 2020年
  findDroppedGlyphs, // 〔202210: said, not changed
]

/** The text as it was meant, with the place of every character in the source. Linear in the length of the text. */
export function clean(source: SourceDocument): CleanText {
  return finish(steps.reduce((draft, step) => step(draft), draftOf(source)))
}
