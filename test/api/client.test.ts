import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { buildSchema } from 'graphql'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { printClient } from '../../src/api/client/print-client.ts'
import { readExamples } from '../../src/api/examples.ts'
import { toolOperations } from '../../src/api/mcp/server.ts'
import { printPolicySchema } from '../../src/api/schema.ts'
import { directiveIdOf } from './policies.ts'
import { withApi } from './with-api.ts'

vi.setConfig({ testTimeout: 180_000 })

const api = withApi({ timeout: 120_000 })
const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))
const schema = buildSchema(printPolicySchema())

/** An application of its own, outside our compiler settings; inside the project only to find tsc and tsx. */
mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
const folder = mkdtempSync(join(root, 'node_modules/.cache/client-'))
afterAll(() => rmSync(folder, { recursive: true }))

writeFileSync(
  join(folder, 'tsconfig.json'),
  JSON.stringify({
    compilerOptions: {
      ...{ target: 'es2022', lib: ['es2022', 'dom'], module: 'nodenext', types: [], noEmit: true },
      ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
      ...{ allowImportingTsExtensions: true, erasableSyntaxOnly: true, noUnusedLocals: true },
    },
    include: ['*.ts'],
  }),
)
writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')

/** What the compiler says of an application beside the client; nothing if all is well. */
async function compiled(application: string): Promise<string> {
  writeFileSync(join(folder, 'application.ts'), application)
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  return run(process.execPath, [tsc, '-p', folder]).then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  )
}

const application = `import { PolicyError, policyClient, type Relation } from './policy-client.ts'

declare const process: { readonly argv: readonly string[] }

const policy = policyClient(process.argv[2] ?? '')
const { directive } = await policy.lookupDirective({ documentNumber: '琼卫基层[2022]10号' })
if (!directive) throw new Error('not known')
const relations: Relation[] = directive.citations.nodes.map(({ relation }) => relation)
const { directive: followed } = await policy.lineage({ id: directive.id })
const { search } = await policy.search({ query: '枣庄', types: ['DIRECTIVE'] })
const titles = search.nodes.map((node) => (node.__typename === 'Directive' ? node.title : null))
const code = await policy.lookupDirective().catch((error: unknown) => (error instanceof PolicyError ? error.code : null))
const { dataset } = await policy.ask<{ dataset: { version: number } }>('{ dataset { version } }')
console.log(JSON.stringify({ id: directive.id, relations, above: followed?.lineage.nodes.length, titles, code, version: dataset.version }))
`

describe('an application with the printed client', () => {
  writeFileSync(join(folder, 'policy-client.ts'), printClient(schema, toolOperations))

  test('compiles under strict, and gets what the API answers', async () => {
    expect(await compiled(application)).toBe('')
    const tsx = ['--import', import.meta.resolve('tsx')]
    const { stdout } = await run(process.execPath, [
      ...tsx,
      join(folder, 'application.ts'),
      `${api.url}/graphql`,
    ])
    const { dataset } = await api.ask('{ dataset { version } }')
    expect(JSON.parse(stdout)).toEqual({
      ...{ id: directiveIdOf('hainan-notice'), relations: ['IMPLEMENTS', 'ATTACHES'], above: 1 },
      ...{
        titles: ['枣庄市关于落实山东省基层卫生三年规划的实施意见'],
        code: 'BAD_USER_INPUT',
        version: dataset.version,
      },
    })
  })

  test.each([
    [
      'a field that was not asked for',
      'directive.id',
      'directive.adressees',
      "Property 'adressees' does not exist",
    ],
    [
      'a value that the schema has not',
      "types: ['DIRECTIVE']",
      "types: ['LAW']",
      `'"LAW"' is not assignable`,
    ],
    ['a variable left out', "query: '枣庄', ", '', "Property 'query' is missing"],
    [
      'null taken for a directive',
      "if (!directive) throw new Error('not known')",
      '',
      "'directive' is possibly 'null'",
    ],
  ])('does not compile with %s', async (_what, right, wrong, message) => {
    expect(await compiled(application.replace(right, wrong))).toContain(message)
  })
})

test('every example can be printed', () => {
  expect(printClient(schema, readExamples())).toContain('export type OneDirectiveAnswer')
})

describe('operations of one’s own', () => {
  const query = `query Mine($no: Boolean!) {
    node(id: "x") { ... on Directive { title } ... on Body { name } id @skip(if: $no) }
    again: dataset { version } again: dataset { changedAt }
  }`

  test('unions, fragments, aliases and directives come out as they answer', () => {
    const client = printClient(schema, [{ name: 'mine', query }])
    const answer = client.slice(
      client.indexOf('export type MineAnswer'),
      client.indexOf('export interface ClientOptions'),
    )
    expect(answer.replace(/\s+/g, ' ')).toContain(
      'readonly node: { readonly name: string readonly id?: string } | { readonly title: string | null readonly id?: string } | { readonly id?: string } | null',
    )
    expect(answer.replace(/\s+/g, ' ')).toContain(
      'readonly again: { readonly version: number readonly changedAt: string | null }',
    )
  })

  test.each([
    ['a field that is not there', 'query Q { nothing }', 'mine: Cannot query field "nothing"'],
    ['no name', '{ dataset { version } }', 'mine: name the operation'],
    ['no GraphQL', 'select 1', 'mine: Syntax Error'],
    ['a name that the client has', 'query Ask { dataset { version } }', 'two operations are called Ask'],
  ])('refused: %s', (_what, query, message) => {
    expect(() => printClient(schema, [{ name: 'mine', query }])).toThrow(message)
  })
})
