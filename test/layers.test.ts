import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

/** The architecture, as a table: a folder of src, and the folders it may import from. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  text: ['domain'],
  extract: ['domain', 'text'],
  resolve: ['domain', 'text', 'extract'],
  graph: ['domain'],
  api: ['domain', 'graph', 'export'],
  export: ['domain', 'graph'],
  evaluate: ['domain', 'text'],
  web: [],
  // From here on what puts the two sides together; ingest.ts, config.ts are in none of the folders.
  reading: ['domain', 'text', 'extract', 'resolve', 'root'],
  loading: ['domain', 'text', 'extract', 'resolve', 'graph', 'reading', 'root'],
  commands: [
    'domain',
    'extract',
    'resolve',
    'graph',
    'api',
    'export',
    'evaluate',
    'reading',
    'loading',
    'root',
  ],
}

/** The one file of another layer that the API may see: it reads references in text that a caller pastes. */
const doors: Record<string, readonly string[]> = { api: ['src/resolve/lookup-citations.ts'] }

/** Packages that only one layer may use. */
const keptFor: Record<string, string> = {
  'neo4j-driver': 'graph',
  'graphql-yoga': 'api',
  '@pothos/core': 'api',
  '@modelcontextprotocol/': 'api',
  preact: 'web',
}

const root = join(import.meta.dirname, '..')
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => `src/${file.split(sep).join('/')}`)
const folderOf = (file: string) => (file.split('/').length > 2 ? file.split('/')[1]! : 'root')

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/(?:from|import\(?)\s*'([^']+)'/g)].map(([, specifier]) => specifier!)
}

const isOurs = (specifier: string) => specifier.startsWith('.')
const target = (file: string, specifier: string) =>
  relative(root, join(root, dirname(file), specifier))
    .split(sep)
    .join('/')

test('the table names every folder of src', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  expect(folders.map((entry) => entry.name).sort()).toEqual(Object.keys(mayImport).sort())
})

test('the table is looked at: there are files and imports', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(files.flatMap(importsOf).length).toBeGreaterThan(50)
})

test.each(files)('%s imports downward only', (file) => {
  const layer = folderOf(file)
  for (const specifier of importsOf(file)) {
    if (isOurs(specifier)) {
      const imported = target(file, specifier)
      const allowed =
        layer === 'root' ||
        folderOf(imported) === layer ||
        mayImport[layer]?.includes(folderOf(imported)) ||
        doors[layer]?.includes(imported)
      expect(allowed, `${layer} may not import ${imported}`).toBeTruthy()
    } else {
      const keeper = Object.entries(keptFor).find(([name]) => specifier.startsWith(name))?.[1]
      expect(!keeper || keeper === layer || layer === 'root', `${specifier} is for ${keeper}`).toBe(true)
    }
  }
})

/** The files on the way back to the one that the search began at, or null. Each file is looked at once. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>()
  const way: string[] = []
  const search = (file: string): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return null
    way.push(file)
    for (const next of imports.get(file) ?? []) {
      const circle = search(next)
      if (circle) return circle
    }
    way.pop()
    done.add(file)
    return null
  }
  for (const file of imports.keys()) {
    const circle = search(file)
    if (circle) return circle
  }
  return null
}

test('no file imports itself in a circle, not even its types', () => {
  const imports = new Map(
    files.map((file) => [
      file,
      importsOf(file)
        .filter(isOurs)
        .map((specifier) => target(file, specifier)),
    ]),
  )
  expect(circleIn(imports)).toBeNull()
  expect(circleIn(new Map([...imports, ['src/domain/level.ts', ['src/main.ts']]]))?.length).toBeGreaterThan(2)
})

test('main.ts is seen by nothing', () => {
  for (const file of files)
    for (const specifier of importsOf(file).filter(isOurs))
      expect(target(file, specifier), `${file} imports the command line`).not.toBe('src/main.ts')
})
