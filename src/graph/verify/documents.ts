import { correct } from '../../domain/corrections/correct.ts'
import { Correction } from '../../domain/corrections/correction.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { PolicyRecords } from '../../domain/policy-records.ts'
import type { Reader } from '../read/question.ts'
import { contentOf } from '../save/content.ts'
import { unpack } from '../save/packed.ts'
import { differing } from './differing.ts'
import type { Problem } from './problem.ts'
import { patience, walk } from './walk.ts'

type Row = { at: string; file: string; records: string; text: string | null; directives: string[] }
type Properties = Record<string, unknown>

/** What directives say in their text, as it is in the graph. */
interface Held {
  readonly tasks: readonly Properties[]
  readonly subtasks: readonly { task: string; parent: string }[]
  readonly responsibilities: readonly { task: string; body: string; type: string; properties: Properties }[]
  readonly metrics: readonly { properties: Properties; tasks: readonly string[] }[]
  readonly citations: readonly Properties[]
}

/**
 * Whether the graph has all that each document says, no more and no less, and whether every quote stands where it is said to
 * stand: the records that are kept with the text are turned into facts once more, and compared.
 */
export async function* verifyDocuments(reader: Reader): AsyncGenerator<Problem> {
  for await (const { file, records, text, directives } of walk<Row>(reader, 'documents', 20)) {
    const says = await corrected(reader, unpack(records, text))
    const ids = { ids: directives }
    const held = await reader.read<Held & Properties>('integrity/walk/content', ids, { timeout: patience })
    const shouldBe = named(expected(says, new Set(directives)))
    const is = named(actual(held))
    for (const [name, properties] of shouldBe) {
      const fact = is.get(name)
      if (!fact) yield { question: 'documents-that-lack-a-fact', what: `${file}: ${name}` }
      else {
        const wrong = differing(fact, properties)
        if (wrong.length > 0)
          yield { question: 'facts-unlike-their-document', what: `${file}: ${name}: ${wrong.join(', ')}` }
      }
    }
    for (const name of is.keys())
      if (!shouldBe.has(name)) yield { question: 'facts-that-no-document-says', what: `${file}: ${name}` }
    for (const { quote, start, end } of text === null ? [] : wordsOf(says))
      if (text!.slice(start, end) !== quote)
        yield { question: 'quotes-that-do-not-stand-there', what: `${file}: ${quote} at ${start}` }
  }
}

async function corrected(reader: Reader, read: PolicyRecords): Promise<PolicyRecords> {
  const ids = read.directives.filter(({ held }) => held).map(({ id }) => id)
  const rows = await reader.read<{ corrections: { line: string }[] }>('corrections-of-directives', { ids })
  const lines = rows.flatMap(({ corrections }) => corrections.map(({ line }) => line))
  return correct(
    read,
    lines.map((line) => Correction.parse(JSON.parse(line))),
  ).records
}

type Fact = readonly [name: string, properties: Properties]

/** A second fact of the same name would hide the first: it is counted up, and so missed on the other side. */
function named(facts: readonly Fact[]): Map<string, Properties> {
  const all = new Map<string, Properties>()
  for (const [name, properties] of facts) {
    let unique = name
    for (let count = 2; all.has(unique); count++) unique = `${name} (${count})`
    all.set(unique, properties)
  }
  return all
}

function expected(records: PolicyRecords, directives: ReadonlySet<string>): Fact[] {
  const { tasks, subtasks, responsibilities, metrics, citations } = contentOf(records, directives)
  return [
    ...tasks.map(({ properties }): Fact => [`task ${properties.id}`, properties]),
    ...subtasks.map(({ task, parent }): Fact => [`task ${task} in ${parent}`, {}]),
    ...responsibilities.map(
      ({ task, body, type, properties }): Fact => [`${body} ${type} ${task}`, properties],
    ),
    ...metrics.map(
      ({ task, properties }): Fact => [`metric ${properties.id} of ${task ?? 'no task'}`, properties],
    ),
    ...citations.map(
      ({ properties }): Fact => [`citation ${properties.id} of ${properties.named}`, properties],
    ),
  ]
}

function actual(rows: readonly Held[]): Fact[] {
  return rows.flatMap(({ tasks, subtasks, responsibilities, metrics, citations }) => [
    ...tasks.map((task): Fact => [`task ${task.id}`, task]),
    ...subtasks.map(({ task, parent }): Fact => [`task ${task} in ${parent}`, {}]),
    ...responsibilities.map(
      ({ task, body, type, properties }): Fact => [`${body} ${type} ${task}`, properties],
    ),
    ...metrics.map(
      ({ tasks: [task], properties }): Fact => [
        `metric ${properties.id} of ${task ?? 'no task'}`,
        properties,
      ],
    ),
    ...citations.map((citation): Fact => [`citation ${citation.id} of ${citation.named}`, citation]),
  ])
}

function wordsOf({ directives, tasks, responsibilities, metrics, citations }: PolicyRecords): Evidence[] {
  return [
    ...directives.flatMap(({ evidence }) => Object.values(evidence)),
    ...[...tasks, ...responsibilities, ...metrics].map(({ evidence }) => evidence),
    ...citations.map(({ evidence }) => evidence),
  ]
}
