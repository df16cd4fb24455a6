import type { BodyRegistry } from '../bodies/body-registry.ts'
import type { Standpoint } from '../bodies/standpoint.ts'

/** 市政府|令第128号, 省人民政府|令第30号: every city and province has one. */
const relative =
  /^(?<who>(?:省|市|区|县|州|盟|旗|自治区|自治州|自治县)(?:人民)?政府(?:办公[厅室])?)(?<rest>(?:令|公告|通告).+)$/u

/**
 * Whose order a number is that names its issuer only from where it is said, and the number in full: in a text of 青岛, 市政府令第128号 is
 * 青岛市人民政府令第128号. Null for other numbers, and where the place is not known.
 */
export function numberFromHere(
  documentNumber: string,
  standpoint: Standpoint,
  bodies: BodyRegistry,
): { readonly issuer: string; readonly number: string } | null {
  const { who, rest } = relative.exec(documentNumber)?.groups ?? {}
  if (!who || !rest) return null
  const issuer = bodies.register(who, standpoint)
  const body = bodies.bodies().find(({ id }) => id === issuer)
  return issuer && body?.jurisdictionCode ? { issuer, number: `${body.name}${rest}` } : null
}
