import { run } from './bundled.js'

await run('main')
