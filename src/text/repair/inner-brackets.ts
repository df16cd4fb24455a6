import type { Draft } from './draft.ts'

/** (区城管局、各镇〈街道〉): brackets in brackets, behind a kind of place; not 《关于印发〈…办法〉的通知》. */
const inner = /(?<=[省市县区州旗镇乡村])〈([省市县区州旗镇乡村街道社园场、]{1,8})〉/g

/** 各镇〈街道〉 → 各镇(街道), place for place. */
export function readInnerBrackets(draft: Draft): Draft {
  return draft.text.includes('〈') ? { ...draft, text: draft.text.replace(inner, '($1)') } : draft
}
