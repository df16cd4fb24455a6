import type { Role } from '../../../domain/responsibility.ts'
import type { Owner } from '../owner.ts'

/** 主责单位, 主办单位: whose task it mainly is. */
const main = /主[责办]/

/** 配合单位, 协办单位, 参与部门, 支持单位: that others take part. */
const takesPart = /(?:配合|协[办同助]|参与|支持|会办)(?:单位|部门|处室|科室|机构)/

/** Whether those whose task it mainly is lead others: only where a text says of others that they take part. */
export function mainOwnersLead(text: string): boolean {
  return main.test(text) && takesPart.test(text)
}

/** What a label or mark says of its owners where nobody takes part beside those whose task it mainly is: they are responsible. */
export function mainRole(words: string, role: Role): Role {
  return role === 'LEAD' && main.test(words) && !words.includes('牵头') ? 'RESPONSIBLE' : role
}

/** The owners of a mark, of whom those lead whose task it mainly is if others take part. */
export function withMainOwners(words: string, owners: readonly Owner[], lead: boolean): readonly Owner[] {
  if (lead || !main.test(words) || owners.some(({ role }) => role === 'COOPERATE')) return owners
  return owners.map((owner) => ({ ...owner, role: mainRole(words, owner.role) }))
}
