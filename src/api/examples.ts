import { readdirSync, readFileSync } from 'node:fs'

/** A query to start from. `question` and `chineseQuestion` are its first two comment lines. */
export interface Example {
  readonly name: string
  readonly chineseQuestion: string
  readonly question: string
  readonly query: string
}

const folder = new URL('./examples/', import.meta.url)

/** Every file of examples/, in the order of their names: 01-one-directive.graphql. */
export function readExamples(): readonly Example[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const query = readFileSync(new URL(file, folder), 'utf8')
      const [chineseQuestion = '', question = ''] = query
        .split('\n')
        .flatMap((line) => (line.startsWith('# ') ? [line.slice(2)] : []))
      return { name: file.replace('.graphql', ''), chineseQuestion, question, query }
    })
}
