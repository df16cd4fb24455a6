import type { Gazetteer } from '../../extract/gazetteer.ts'
import { bodyRegistry } from './body-registry.ts'

/** What stands behind what a body is for. */
const suffix = /^(?:委|局|厅|部|办|处|科|司)/u
/** 国家卫生和计划生育委员会 is there for 卫生和计划生育. */
const nationalName = /^(?:国家|中华人民共和国)?(.+?)(?:委员会|总局|部|局)$/u

/**
 * Other names of the bodies that some words name, by what the gazetteer knows: 省卫健委 → 省卫生健康委(员会), 国家卫计委 →
 * 国家卫生和计划生育委 and its successor's 国家卫生健康委, 发改委 → 国家发展和改革委员会; where they name a place, too, the full name:
 * 海南卫健委 → 海南省卫生健康委员会, 云岩区政府 → 贵阳市云岩区人民政府. Empty if they name none.
 */
export function bodyForms(words: string, gazetteer: Gazetteer): readonly string[] {
  const stems = stemForms(words, gazetteer)
  const full = stems.filter((form) => form.endsWith('委')).map((form) => `${form}员会`)
  const forms = new Set([
    ...nationalForms(words, gazetteer),
    ...fullName(words, gazetteer),
    ...stems,
    ...full,
  ])
  forms.delete(words)
  return [...forms]
}

function nationalForms(words: string, { national, successors }: Gazetteer): string[] {
  const found = national.longest(words, 0, words.length)
  if (found?.end !== words.length) return []
  return found.value.flatMap(({ name }) => [name, ...(successors.get(name) ?? []).map((next) => next.name)])
}

/** As a document would be read that names the body so. */
function fullName(words: string, gazetteer: Gazetteer): string[] {
  const bodies = bodyRegistry(gazetteer)
  const id = bodies.register(words, { jurisdiction: null, level: null, issuer: null, year: null })
  return bodies.bodies().flatMap((body) => (body.id === id ? [body.name] : []))
}

function stemForms(words: string, gazetteer: Gazetteer): string[] {
  for (let start = 0; start < words.length; start++) {
    const found = gazetteer.stems.longest(words, start, words.length)
    if (!found || !suffix.test(words.slice(found.end))) continue
    return [found.value, ...stemsAfter(found.value, gazetteer)].map(
      (stem) => words.slice(0, start) + stem + words.slice(found.end),
    )
  }
  return []
}

/** 卫生和计划生育 → 卫生健康, as the national bodies were reorganised. */
function stemsAfter(stem: string, { nationalBodies, successors, stems }: Gazetteer): string[] {
  return nationalBodies
    .filter(({ name }) => nationalName.exec(name)?.[1] === stem)
    .flatMap(({ name }) => successors.get(name) ?? [])
    .flatMap(({ name }) => nationalName.exec(name)?.[1] ?? [])
    .filter((next) => stems.longest(next, 0, next.length)?.end === next.length)
}
