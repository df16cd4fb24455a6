import type { Subjects } from './subjects.ts'

// biome-ignore lint/suspicious/noExplicitAny: an answer is whatever its question asks for.
type Answer = any

export interface Question {
  readonly name: string
  readonly query: string
  /** One each time it is asked. */
  readonly variables: readonly object[]
  /** The same from @neo4j/graphql; `same` brings both answers to one form, to be compared. */
  readonly peer?: {
    readonly query: string
    readonly same: (answer: Answer) => unknown
  }
  readonly same?: (answer: Answer) => unknown
}

const lineage = `query ($id: ID!, $depth: Int!, $direction: LineageDirection!) {
  lineage(id: $id, depth: $depth, direction: $direction) {
    nodes { distance directive { id title documentNumber level issuedOn } }
    edges { from { id } to { id } relation cue confidence evidence { quote start end } }
    truncated { reasons groups { relation level directives } }
  }
}`

const tasks = `query ($id: ID!) {
  directive(id: $id) {
    title
    tasks(first: 20, withParts: false) { nodes {
      id text deadline evidence { quote start end }
      responsibilities { role body { id name } confidence evidence { quote start end } }
      metrics { id indicator comparator target unit evidence { quote start end } }
    } }
  }
}`

const peerTasks = `query ($id: ID!) {
  directives(where: { id: { eq: $id } }) {
    title
    tasks(sort: [{ start: ASC }, { id: ASC }], limit: 20) {
      id text deadline quote start end
      leadsConnection { edges { node { id name } properties { confidence quote start end } } }
      cooperatingConnection { edges { node { id name } properties { confidence quote start end } } }
      responsibleConnection { edges { node { id name } properties { confidence quote start end } } }
      supervisingConnection { edges { node { id name } properties { confidence quote start end } } }
      metrics { id indicator comparator target unit quote start end }
    }
  }
}`

const one = 'query ($id: ID!) { directive(id: $id) { id title documentNumber level issuedOn } }'
const peerOne =
  'query ($id: ID!) { directives(where: { id: { eq: $id } }) { id title documentNumber level issuedOn } }'

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
const duty = (role: string, edges: Answer[]) =>
  edges.map(({ node, properties: { confidence, ...evidence } }) => ({
    role,
    body: node,
    confidence,
    evidence,
  }))
const byRole = (a: Answer, b: Answer) => (a.role + a.body.id < b.role + b.body.id ? -1 : 1)

const levels = ['NATIONAL', 'PROVINCIAL', 'MUNICIPAL'] as const
const at = <T>(list: readonly T[], i: number): T => list[i % list.length]!

/** The questions; each is asked `times` times, about one subject after the other. */
export function questionsAbout(subjects: Subjects, times: number): Question[] {
  const each = <T>(make: (i: number) => T) => Array.from({ length: times }, (_, i) => make(i))

  const lineages = (['UP', 'DOWN'] as const).flatMap((direction) =>
    [3, 6].flatMap((depth) =>
      [
        { kind: 'random', id: (i: number) => at(subjects.directives, i) },
        { kind: 'hub', id: (i: number) => at(subjects.hubs, i) },
      ].map(
        ({ kind, id }): Question => ({
          name: `lineage ${kind} ${direction.toLowerCase()} ${depth}`,
          query: lineage,
          variables: each((i) => ({ id: id(i), depth, direction })),
        }),
      ),
    ),
  )
  return [
    {
      name: 'one directive',
      query: one,
      variables: each((i) => ({ id: at(subjects.directives, i) })),
      same: ({ directive }) => directive,
      peer: { query: peerOne, same: ({ directives: [directive] }) => directive },
    },
    {
      name: '20 tasks with who and how much',
      query: tasks,
      variables: each((i) => ({ id: at(subjects.holding, i) })),
      same: ({ directive }) => ({
        title: directive.title,
        tasks: directive.tasks.nodes.map((task: Answer) => ({
          ...task,
          responsibilities: [...task.responsibilities].sort(byRole),
          metrics: [...task.metrics].sort(byId),
        })),
      }),
      peer: {
        query: peerTasks,
        same: ({ directives: [directive] }) => ({
          title: directive.title,
          tasks: directive.tasks.map(
            ({
              leadsConnection,
              cooperatingConnection,
              responsibleConnection,
              supervisingConnection,
              metrics,
              quote,
              start,
              end,
              ...task
            }: Answer) => ({
              ...task,
              evidence: { quote, start, end },
              responsibilities: [
                ...duty('LEAD', leadsConnection.edges),
                ...duty('COOPERATE', cooperatingConnection.edges),
                ...duty('RESPONSIBLE', responsibleConnection.edges),
                ...duty('SUPERVISE', supervisingConnection.edges),
              ].sort(byRole),
              metrics: metrics
                .map(({ quote: words, start: from, end: until, ...metric }: Answer) => ({
                  ...metric,
                  evidence: { quote: words, start: from, end: until },
                }))
                .sort(byId),
            }),
          ),
        }),
      },
    },
    ...lineages,
    {
      name: 'search, two characters',
      query: 'query ($q: String!) { search(query: $q, first: 20) { nodes { __typename } } }',
      variables: each((i) => ({ q: at(subjects.twoCharacters, i) })),
    },
    {
      name: 'search, a phrase',
      query: 'query ($q: String!) { search(query: $q, first: 20) { nodes { __typename } } }',
      variables: each((i) => ({ q: at(subjects.phrases, i) })),
    },
    {
      name: 'the newest directives of a level',
      query:
        'query ($levels: [Level!]) { directives(first: 20, filter: { levels: $levels }) { nodes { id title issuedOn } } }',
      variables: each((i) => ({ levels: [at(levels, i)] })),
    },
    {
      name: 'coverage of a hub',
      query:
        'query ($id: ID!) { coverage(id: $id, level: PROVINCIAL) { covered total medianLagDays places { jurisdiction { name } firstOn } } }',
      variables: each((i) => ({ id: at(subjects.national, i) })),
    },
  ]
}
