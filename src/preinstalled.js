// Installs the dependencies before any command if they are missing or older than the lock file,
// so that `npm start` and `npm test` work on a fresh clone.
import { execSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const root = new URL('..', import.meta.url)
const lock = new URL('package-lock.json', root)
const installed = new URL('node_modules/.package-lock.json', root)

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  process.stderr.write('Installing dependencies …\n')
  // stdout is the product of commands such as `extract`: npm's own words go to stderr.
  execSync('npm ci --no-fund --no-audit', { cwd: root, stdio: ['ignore', 2, 2] })
}
