import type { BodyLabel } from '../../domain/body.ts'
import type { Organ } from '../gazetteer.ts'
import type { NationalBody } from '../gazetteer-tables.ts'
import type { PlaceReading } from './body-place.ts'

/** What a name says the body is, before anybody asks which one it is. */
export type BodyCore =
  /** 财政部; 发展改革委, which is national or, as `local` reads it, one of a place. */
  | { readonly kind: 'national'; readonly bodies: readonly NationalBody[]; readonly local: BodyCore | null }
  /** 人民银行 + 南京分行: an office of a national body in a place; `words` are what follows the national name. */
  | { readonly kind: 'branch'; readonly bodies: readonly NationalBody[]; readonly words: string }
  /** 人民政府, 委宣传部, 法院: every place has one. */
  | { readonly kind: 'organ'; readonly organ: Organ }
  /** 卫生健康 + 委: stem in full, suffix as written. */
  | { readonly kind: 'stem'; readonly stem: string; readonly suffix: string }
  /** 卫生健康 + 部门: whoever has that function. */
  | { readonly kind: 'function'; readonly stem: string; readonly suffix: string }
  /** 医疗机构, 有关部门, 街道办事处. */
  | { readonly kind: 'class'; readonly label: BodyLabel; readonly words: string }
  /** 健康宣传教育中心: a proper name that no list holds. */
  | { readonly kind: 'institution'; readonly words: string }
  /** 我委, 本局. */
  | { readonly kind: 'self' }
  /** 委直属各医院, 委统计信息中心: `words` without the 委 that is the writer. */
  | { readonly kind: 'own'; readonly words: string; readonly group: boolean }
  /** 基层处, 机关党委: a unit of the writer. */
  | { readonly kind: 'unit' }
  /** 各市县, 滕州市: the place itself is made responsible. */
  | { readonly kind: 'place' }

/** A body's name read into its parts: place? core unit? */
export interface BodyReading {
  readonly start: number
  readonly end: number
  readonly place: PlaceReading | null
  readonly core: BodyCore
  /** 办公厅, 基层司, 直属各单位: what is meant inside the body; null if it is the body itself. */
  readonly unit: string | null
}

/** What sort of body a reading names: a group where its place or unit says so, else by its core. */
export function labelOf({ place, core, unit }: BodyReading): BodyLabel {
  if (place?.kind === 'every' || place?.kind === 'level')
    return core.kind === 'class' && core.label === 'Institution' ? 'Institution' : 'Group'
  if (unit !== null) return labelOfUnit(unit)
  switch (core.kind) {
    case 'national':
      return core.bodies[0]!.label
    case 'organ':
      return core.organ.label
    case 'class':
      return core.label
    case 'own':
      return core.group ? 'Group' : 'Institution'
    case 'institution':
      // 街道办事处 governs, 驻京办事处 does not
      if (core.words === '办事处' && place?.levels.includes('TOWNSHIP')) return 'IssuingBody'
      // 省促进中小企业发展工作领导小组办公室 issues in its own name; a hospital does not govern.
      return /(?:领导小组|委员会|联合会|指挥部|联席会议|管委会|机制|小组|专班|海关|[镇乡木]人民政府|街道办事处|[办室局委])$/.test(
        core.words,
      )
        ? 'IssuingBody'
        : 'Institution'
    case 'branch':
      return /各/.test(core.words) ? 'Group' : core.bodies[0]!.label
    case 'place':
      // 新疆生产建设兵团 governs
      return place?.divisions.at(-1)?.code === '660000' ? 'IssuingBody' : 'Group'
    case 'function':
    case 'unit':
      return 'Department'
    case 'stem':
    case 'self':
      return 'IssuingBody'
  }
}

function labelOfUnit(unit: string): BodyLabel {
  if (/各|所有|有关|相关|成员单位|组成部门|牵头单位/.test(unit)) return 'Group'
  if (/(?:中心|学院|医院|公司|研究院|研究所|学校|大学|公会|协会)$/.test(unit)) return 'Institution'
  // 中共江苏省委|人才工作领导小组 and 广东省人民政府|办公厅 issue in their own names
  return /^办公[厅室]$|(?:领导小组|委员会|指挥部|联席会议)$/.test(unit) ? 'IssuingBody' : 'Department'
}
