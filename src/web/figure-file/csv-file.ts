type Cell = string | number | null | undefined

/** Rows as CSV that Excel opens as it is: with a byte order mark, CRLF, and nothing that it would take for a formula. */
export function csvFile(rows: readonly (readonly Cell[])[]): string {
  return `\ufeff${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`
}

function field(value: Cell): string {
  const text = value == null ? '' : String(value)
  // =1+1 and its kind would be computed when the file is opened.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
