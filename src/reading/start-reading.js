import { run } from '../bundled.js'

await run('reading/reading-process')
