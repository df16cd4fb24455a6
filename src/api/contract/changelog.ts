import type { SchemaChanges } from './schema-changes.ts'

const unreleased = '## Unreleased\n'

/** The breaking changes of which the section `Unreleased` says nothing: it must quote each and say why. */
export function unexplained(changes: SchemaChanges, changelog: string): string[] {
  return changes.breaking.filter((sentence) => !sectionOf(changelog).includes(sentence))
}

/**
 * The changelog after a release: what stood under `Unreleased` and what the comparison of the schemas found become the
 * section of the version. Throws where a breaking change is not explained.
 */
export function released(changelog: string, version: string, day: string, changes: SchemaChanges): string {
  const missing = unexplained(changes, changelog)
  if (missing.length > 0) throw new Error(`schema/CHANGELOG.md does not say why: ${missing.join(' ')}`)
  const section = sectionOf(changelog)
  const parts = [
    `${unreleased}\n## ${version} (${day})`,
    section.slice(unreleased.length).trim(),
    ...list('Removed after a deprecation', changes.removedAsAnnounced),
    ...list('New values: let a client expect ones it does not know', changes.widening),
    ...list('Added', changes.added),
  ]
  return changelog.replace(section, `${parts.filter((part) => part !== '').join('\n\n')}\n\n`)
}

function sectionOf(changelog: string): string {
  return changelog.split(/^(?=## )/mu).find((part) => part.startsWith(unreleased)) ?? ''
}

function list(title: string, sentences: readonly string[]): string[] {
  return sentences.length > 0 ? [`### ${title}`, sentences.map((each) => `- ${each}`).join('\n')] : []
}
