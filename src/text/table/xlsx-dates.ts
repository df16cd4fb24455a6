/** Formats without a code of their own that draw a day (ECMA-376 18.8.30; 27–36 and 50–58 in East Asia). */
const builtIn = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

/** Whether a number format draws a day: yyyy-mm-dd, yyyy"年"m"月"; not 0.00 or [Red]#,##0. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return builtIn(id)
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  return /[yd]/i.test(plain)
}

/** The day of a serial number: 43830 → 2019-12-31. Null for what is none. */
export function dayOfSerial(serial: number, from1904: boolean): string | null {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0)
  // 1 is 1900-01-01, and 60 is a 29th of February that was none: from 61 on days count from 1899-12-30.
  if (!(days >= 61 && days < 2_958_466)) return null
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10)
}
