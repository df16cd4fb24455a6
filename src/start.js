import { run } from './bundled.js'

// As servers run: else graphql-js looks at each value for traces of a second copy of itself, 3 % of the time of a nested answer.
process.env.NODE_ENV ??= 'production'
await run('main')
