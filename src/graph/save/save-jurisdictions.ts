import { createHash } from 'node:crypto'
import type { Level } from '../../domain/level.ts'
import type { Database, Transaction } from '../database.ts'
import { searchText } from '../search-text.ts'

/** A row of the table of places: a code may have had several names, each in its years. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly level: Level
  readonly parent: string | null
  readonly from: number | null
  readonly to: number | null
}

/** The nodes of all places, one a code under its latest name, and a hash of them. */
export function jurisdictionRows(places: readonly Place[]) {
  const rows = [...latestByCode(places).values()].map((names) => {
    const { code, name, level, parent, from, to } = names[0]!
    const formerNames = names.slice(1).map((former) => former.name)
    const properties = {
      code,
      name,
      formerNames,
      level,
      from,
      to,
      searchText: searchText(name, ...formerNames),
    }
    return { code, parent, properties }
  })
  return { rows, hash: createHash('sha256').update(JSON.stringify(rows)).digest('hex') }
}

/** Writes the places of the gazetteer. Done again it only looks. */
export async function saveJurisdictions(database: Database, places: readonly Place[]): Promise<void> {
  const { rows, hash } = jurisdictionRows(places)
  const [saved] = await database.read<{ hash: string | null }>('saved-jurisdictions')
  if (saved?.hash === hash) return
  const write = async (transaction: Transaction) => {
    transaction.send('begin-save')
    transaction.send('write-jurisdictions', {
      jurisdictions: rows.map(({ code, properties }) => ({ code, properties })),
    })
    transaction.send('place-jurisdictions', {
      jurisdictions: rows.map(({ code, parent }) => ({ code, parent })),
    })
    transaction.send('end-save-jurisdictions', { hash })
  }
  await database.write('save-jurisdictions', write)
}

/** The names of each code, the one still in use or last used first. */
function latestByCode(places: readonly Place[]): Map<string, Place[]> {
  const byCode = new Map<string, Place[]>()
  for (const place of places) byCode.set(place.code, [...(byCode.get(place.code) ?? []), place])
  const end = ({ to }: Place) => to ?? Number.POSITIVE_INFINITY
  for (const names of byCode.values()) names.sort((a, b) => end(b) - end(a))
  return byCode
}
