import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const src = dirname(fileURLToPath(import.meta.url))
const root = dirname(src)
const kept = join(root, 'node_modules/.cache/policy-lineage')
const day = 24 * 60 * 60 * 1000

/**
 * Runs src/<entry>.ts out of a bundle of our sources, made once for each state of them: node then opens 30 files and not 600, each
 * of which would be compiled again. Where nothing can be kept (a read-only disk), tsx compiles it while it runs.
 */
export async function run(entry) {
  process.setSourceMapsEnabled(true)
  const folder = await bundle().catch((error) => {
    if (error.syscall !== 'mkdir') throw error
  })
  if (!folder) (await import('tsx/esm/api')).register()
  await import(folder ? pathToFileURL(join(folder, `${entry}.js`)).href : `./${entry}.ts`)
}

/** The folder of the bundle. Its name is what went into it, so that it is never out of date. */
async function bundle() {
  const folder = join(kept, stateOfSources())
  if (existsSync(folder)) return folder
  // Made beside its place and then moved there: two that start at once cannot see half of it.
  const making = `${folder}-${randomUUID()}`
  mkdirSync(making, { recursive: true })
  try {
    await build(['src/main.ts', 'src/reading/reading-process.ts'], making)
    renameSync(making, folder)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  forgetOld(folder)
  return folder
}

/** Makes bundles of these files of ours, as every command runs. */
export async function build(entryPoints, outdir) {
  const esbuild = await import('esbuild')
  await esbuild.build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    sourcesContent: false,
    plugins: [placeOfEachFile],
    logLevel: 'silent',
  })
}

/** Files find seeds/, cypher/ and schema/ from where they stand, not from where the bundle does. */
const placeOfEachFile = {
  name: 'place of each file',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
    }))
  },
}

function stateOfSources() {
  const hash = createHash('sha256').update(root)
  for (const file of readdirSync(src, { recursive: true }).sort())
    if (/\.(js|ts)$/.test(file)) hash.update(`\0${file}\0`).update(readFileSync(join(src, file)))
  for (const file of ['package-lock.json', 'tsconfig.json']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

/** Bundles of earlier sources, but not those of today: a command of them may be running, and load parts of it later. */
function forgetOld(current) {
  for (const name of readdirSync(kept)) {
    const folder = join(kept, name)
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs
    if (folder !== current && made !== undefined && Date.now() - made > day)
      rmSync(folder, { recursive: true, force: true })
  }
}
