import type { Directive } from '../../domain/directive.ts'
import type { Span } from '../../domain/evidence.ts'
import type { Finding } from '../../domain/finding.ts'
import { evidenceOf } from '../../text/clean-text.ts'
import type { PolicyTree } from '../../text/policy-tree.ts'

/** What the headers of a file leave open, and what the file promises but does not hold. */
export function headerFindings(tree: PolicyTree, directives: readonly Directive[]): Finding[] {
  const { clean } = tree
  const whole = (kind: Finding['kind'], message: string): Finding => ({
    kind,
    message,
    start: null,
    end: null,
  })
  const at = (kind: Finding['kind'], message: string, span: Span): Finding => {
    const { start, end } = evidenceOf(clean, span)
    return { kind, message, start, end }
  }
  if (!clean.text.trim()) return [whole('empty-document', 'the file holds no text')]
  if (tree.parts.length === 0)
    return [whole('not-a-directive', 'nothing in the file has the form of an official document')]
  const findings: Finding[] = []
  directives.forEach((directive) => {
    if (directive.part !== 'outer') return
    if (directive.title === null) findings.push(whole('no-title', 'the text has no title'))
    else if (directive.inferred.includes('title'))
      findings.push(whole('no-title', `the text has no title; inferred: ${directive.title}`))
    if (directive.issuingBodies.length === 0)
      findings.push(whole('no-issuer', 'the text does not say who issued it'))
    if (directive.issuedOn === null)
      findings.push(whole('no-date', 'the text does not say when it was issued'))
  })
  for (const { span, label } of tree.missing)
    findings.push(at('missing-content', `${label} is named but its content is not in the file`, span))
  for (const part of tree.parts)
    for (const table of part.tables)
      if (table.rows.length === 0)
        findings.push(at('unparsed-table', 'a table whose rows could not be told apart', table.span))
  return findings
}
