import type { Span } from '../domain/evidence.ts'
import type { CleanText } from './clean-text.ts'
import type { MetadataField } from './tree/page/metadata-keys.ts'

/** Everything here counts in the clean text. */

/** A document as its author laid it out: the notice, what it prints, its annexes; the web page around it is `chrome`. */
export interface PolicyTree {
  readonly clean: CleanText
  /** In text order. A file that holds several documents has several outer parts. Empty if the file is no directive. */
  readonly parts: readonly Part[]
  /** Page furniture: menus, footers, advertisements. Nothing is read from it but the publication date. */
  readonly chrome: readonly Span[]
  /** Content that the text promises but does not hold: 表1.jpg, an annex of which only the name is here. */
  readonly missing: readonly { readonly span: Span; readonly label: string }[]
}

export interface Part {
  readonly kind: 'outer' | 'payload' | 'attachment'
  /** 附件1; null for the others. */
  readonly label: string | null
  readonly span: Span
  readonly header: Header
  /** The body as a tree. Text before the first number is a section without marker. */
  readonly sections: readonly Section[]
  readonly tables: readonly Table[]
}

/** Where the header's elements stand (GB/T 9704: 版头, 主体, 版记). What they mean is read later. */
export interface Header {
  /** The title; `words` has its lines joined. Null if the text has none: it may be inferred later. */
  readonly title: { readonly span: Span; readonly words: string } | null
  /** 发文机关标志: 海南省卫生健康委员会, 国务院办公厅文件. */
  readonly letterhead: readonly Span[]
  /** The line with the document's own number. */
  readonly number: Span | null
  /** One span an addressee; without the colon. */
  readonly addressees: readonly Span[]
  readonly signature: { readonly bodies: readonly Span[]; readonly date: Span | null }
  /** 版记: XX办公室 2023年4月9日印发. */
  readonly imprint: { readonly body: Span | null; readonly date: Span | null } | null
  /** (2019年1月1日国务院第1次常务会议通过 …), the history line of a regulation. */
  readonly history: Span | null
  /** 索引号, 发文机关, 成文日期, 发布日期 … of the page's own table, as far as it is about this document. */
  readonly portal: readonly { readonly field: MetadataField; readonly value: Span }[]
  /** 附件说明: what the document says its annexes are. */
  readonly annexes: readonly { readonly label: string | null; readonly title: Span }[]
}

/** A numbered or unnumbered stretch of the body. */
export interface Section {
  /** As numbered, without the stop: 一, (三), 1, (1), 第十二条, —— ; null if not numbered. */
  readonly marker: string | null
  /** Markers from the top down to this one: ["二", "(三)"]. Unnumbered sections share their parent's path. */
  readonly path: readonly string[]
  /** Its title, without the marker: 深化人事制度改革. Null if it has none and the text begins at once. */
  readonly heading: Span | null
  /** Own text between heading and first child, one span a paragraph. */
  readonly paragraphs: readonly Span[]
  readonly children: readonly Section[]
  /** From marker to the end of the last child. */
  readonly span: Span
}

/** A table, real or flattened to lines; the first row that names columns is `header`. */
export interface Table {
  readonly span: Span
  readonly header: readonly Span[]
  /** The words of each column's name, behind those of the name it stands under: 责任单位市级. */
  readonly names: readonly string[]
  /** Cells in the order of the columns; a cell that spans rows is repeated; null where a cell is empty. */
  readonly rows: readonly (readonly (Span | null)[])[]
}
