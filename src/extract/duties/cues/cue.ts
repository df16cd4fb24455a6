import type { Role } from '../../../domain/responsibility.ts'

/**
 * Wording that assigns a duty in running text, and what it makes of the body before it (`subject`) and of the bodies right
 * behind it (`object`). `rank`: where one body has several roles in one duty the smallest rank is its role.
 */
export interface ProseCue {
  readonly rule: string
  readonly pattern: RegExp
  /** What is in every match: spares the pattern most texts. */
  readonly hint: RegExp
  /** What must stand somewhere in the 60 characters before. */
  readonly after?: RegExp
  /** What must stand right behind the object. */
  readonly behind?: RegExp
  readonly subject: Role | null
  readonly object: Role | null
  readonly rank: number
  /** Behind a comma it begins another duty of the same subject. */
  readonly beginsAct?: true
}
