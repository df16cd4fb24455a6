import { run } from './bundled.js'

await run('reading-process')
