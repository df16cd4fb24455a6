/** A fact that somebody may say was read wrong. */
export type Fact =
  | { readonly kind: 'citation'; readonly directive: string; readonly id: string; readonly relation: string }
  | {
      readonly kind: 'responsibility'
      readonly directive: string
      readonly task: string
      readonly body: { readonly id: string; readonly name: string; readonly __typename: string }
      readonly role: string
    }
  | { readonly kind: 'metric'; readonly directive: string; readonly id: string }
  | { readonly kind: 'header'; readonly directive: string; readonly field: string; readonly value: string }

/** What somebody says about it; `right` is what it should be (a relation, a role, a value), null if it is only wrong. */
export interface Objection {
  readonly right: string | null
  readonly reason: string
  readonly proposedBy: string
}

/** As the mutation `proposeCorrection` takes it. */
export function proposalInput(fact: Fact, { right, reason, proposedBy }: Objection): object {
  const common = {
    directive: fact.directive,
    verdict: right === null ? 'WRONG' : 'CHANGE',
    reason,
    proposedBy,
  }
  switch (fact.kind) {
    case 'citation':
      return { ...common, citation: { wrong: fact.id, ...(right !== null && { relation: right }) } }
    case 'responsibility': {
      const wrong = { task: fact.task, wrongBody: fact.body.id, wrongRole: fact.role }
      return {
        ...common,
        responsibility: right === null ? wrong : { ...wrong, body: fact.body.id, role: right },
      }
    }
    case 'metric':
      return { ...common, metric: { wrong: fact.id } }
    case 'header':
      return { ...common, header: { field: fact.field, ...(right !== null && { value: right }) } }
  }
}

/** As `corrections propose` takes it on its input: where the server takes no proposals, it can be sent to whoever runs it. */
export function proposalLine(fact: Fact, { right, reason, proposedBy }: Objection): string {
  return JSON.stringify({
    verdict: right === null ? 'WRONG' : 'CHANGE',
    subject: subjectOf(fact, right),
    reason,
    proposedBy,
  })
}

function subjectOf(fact: Fact, right: string | null): object {
  const { kind, directive } = fact
  switch (fact.kind) {
    case 'citation':
      return {
        ...{ kind, directive, wrong: { citation: fact.id } },
        right: right === null ? null : { relation: right, to: null },
      }
    case 'responsibility': {
      const { id, name, __typename: label } = fact.body
      return {
        ...{ kind, directive, task: fact.task, wrong: { body: id, role: fact.role } },
        right: right === null ? null : { body: { id, name, label }, role: right },
      }
    }
    case 'metric':
      return { kind, directive, task: null, wrong: { metric: fact.id }, right: null }
    case 'header':
      return {
        ...{ kind, directive, field: fact.field, wrong: { value: fact.value } },
        right: right === null ? null : { value: right },
      }
  }
}
