import { directiveNode } from './directive-node.ts'
import type { Work } from './family.ts'

/** The node of a directive with what hangs on its header: a row for cypher/write/write-directives.cypher. */
export function directiveRow({ id, descriptions, sources }: Work) {
  const primary = sources[0]?.sha256 ?? null
  const { properties, ...header } = directiveNode(id, descriptions, primary)
  const evidence = JSON.parse(String(properties.evidence))
  const words = (field: string) => (evidence[field] ? { source: primary, ...evidence[field] } : {})
  const tables = new Set(descriptions.flatMap(({ record }) => record.registration?.source ?? []))
  return {
    ...header,
    properties: present(properties),
    sources: [
      ...sources.map(({ sha256, part }) => ({ sha256, part, primary: sha256 === primary })),
      ...[...tables].sort().map((sha256) => ({ sha256, part: 'registered', primary: false })),
    ],
    evidence: {
      issuingBodies: words('issuingBodies'),
      approvedBy: words('approvedBy'),
      addressees: words('addressees'),
      jurisdiction: words('jurisdiction'),
    },
  }
}

/** Without what is not known, which is a third of what is sent of a directive that only a table knows: it is not there either way. */
function present<T>(properties: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null))
}
