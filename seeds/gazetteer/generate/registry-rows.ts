import { readFileSync } from 'node:fs'

/** One header of a registry: a document's number and who issued it, the first issuer being the number's. */
export interface RegistryRow {
  readonly number: string
  readonly issuers: readonly string[]
}

/** The rows with a number of a registry table (tab-separated, with columns `number` and `issuers`, several joined by ;). */
export function registryRows(path: string): RegistryRow[] {
  const [header = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const columns = header.split('\t')
  const [number, issuers] = [columns.indexOf('number'), columns.indexOf('issuers')]
  return lines.flatMap((line) => {
    const cells = line.split('\t')
    const written = cells[number]?.trim()
    const names = cells[issuers]?.split(/[;；]/).map(officialName).filter((name) => name && !name.endsWith('其他机构')) ?? []
    return written && names.length > 0 ? [{ number: written, issuers: names }] : []
  })
}

/** 重庆市科学技术局(原重庆市科学技术委员会) → 重庆市科学技术局. */
function officialName(name: string): string {
  return name.trim().replace(/[(（](?:原|含|已).*$/, '')
}
