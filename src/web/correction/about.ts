import type { Fact } from './proposal.ts'

interface Line {
  readonly subject: {
    readonly kind: string
    readonly task?: string | null
    readonly field?: string
    readonly wrong: Readonly<Record<string, string>> | null
  }
}

/** Whether a line of the file of corrections says that this fact is wrong. */
export function isAbout(fact: Fact, { subject }: Line): boolean {
  const { wrong } = subject
  if (fact.kind !== subject.kind || wrong === null) return false
  switch (fact.kind) {
    case 'citation':
      return wrong.citation === fact.id
    case 'metric':
      return wrong.metric === fact.id
    case 'responsibility':
      return subject.task === fact.task && wrong.body === fact.body.id && wrong.role === fact.role
    case 'header':
      return subject.field === fact.field
  }
}
