import type { Relation } from '../../domain/citation.ts'
import type { Role } from '../../domain/responsibility.ts'

/** The vocabularies that our words are said in. What none of them has is in our own, `pl`. */
export const prefixes = {
  pl: 'urn:policy-lineage:',
  eli: 'http://data.europa.eu/eli/ontology#',
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  org: 'http://www.w3.org/ns/org#',
  oa: 'http://www.w3.org/ns/oa#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

/** eli:cites. */
export type Name = `${keyof typeof prefixes}:${string}`

/** What a property's value is: another thing, words in Chinese, a sign of no language, or a number. */
export type ValueKind = 'thing' | 'words' | 'sign' | 'date' | 'boolean' | 'integer' | 'number'

/** Each property under the name it has in our records, with what it is in the vocabularies. */
export const properties = {
  // A directive: ELI, and schema.org for the same, which search engines read.
  title: ['schema:name', 'words'],
  otherTitles: ['schema:alternateName', 'words'],
  documentNumber: ['eli:id_local', 'sign'],
  legislationIdentifier: ['schema:legislationIdentifier', 'sign'],
  kind: ['schema:legislationType', 'words'],
  level: ['pl:level', 'sign'],
  held: ['pl:held', 'boolean'],
  issuedOn: ['eli:date_document', 'date'],
  legislationDate: ['schema:legislationDate', 'date'],
  publishedOn: ['eli:date_publication', 'date'],
  effectiveFrom: ['eli:first_date_entry_in_force', 'date'],
  effectiveUntil: ['eli:date_no_longer_in_force', 'date'],
  issuingBodies: ['eli:passed_by', 'thing'],
  legislationPassedBy: ['schema:legislationPassedBy', 'thing'],
  addressees: ['pl:addressedTo', 'thing'],
  jurisdiction: ['eli:jurisdiction', 'thing'],
  legislationJurisdiction: ['schema:legislationJurisdiction', 'thing'],
  sources: ['prov:wasDerivedFrom', 'thing'],
  sets: ['pl:sets', 'thing'],

  // Why it is believed: PROV, and a selector of the Web Annotation model for the words.
  evidence: ['pl:evidence', 'thing'],
  field: ['pl:field', 'sign'],
  quote: ['oa:exact', 'words'],
  start: ['pl:start', 'integer'],
  end: ['pl:end', 'integer'],
  repaired: ['pl:repaired', 'boolean'],
  source: ['prov:wasQuotedFrom', 'thing'],
  confidence: ['pl:confidence', 'number'],
  rule: ['pl:rule', 'sign'],

  // A statement read from text, said once more as a thing that can have evidence.
  subject: ['rdf:subject', 'thing'],
  predicate: ['rdf:predicate', 'thing'],
  object: ['rdf:object', 'thing'],
  relation: ['pl:relation', 'sign'],
  role: ['pl:role', 'sign'],
  cue: ['pl:cue', 'words'],
  mention: ['pl:mention', 'sign'],
  locator: ['pl:locator', 'words'],

  // Tasks and metrics.
  path: ['pl:path', 'sign'],
  heading: ['pl:heading', 'words'],
  text: ['schema:text', 'words'],
  deadline: ['pl:deadline', 'date'],
  recurrence: ['pl:recurrence', 'sign'],
  partOf: ['dcterms:isPartOf', 'thing'],
  measuredBy: ['pl:measuredBy', 'thing'],
  indicator: ['pl:indicator', 'words'],
  comparator: ['pl:comparator', 'sign'],
  target: ['schema:value', 'number'],
  targetMax: ['schema:maxValue', 'number'],
  targetRatio: ['pl:targetRatio', 'sign'],
  baseline: ['pl:baseline', 'number'],
  baselineRatio: ['pl:baselineRatio', 'sign'],
  unit: ['schema:unitText', 'words'],
  per: ['pl:per', 'words'],
  scope: ['pl:scope', 'words'],

  // Bodies, places and files.
  name: ['skos:prefLabel', 'words'],
  aliases: ['skos:altLabel', 'words'],
  parent: ['org:unitOf', 'thing'],
  serves: ['pl:serves', 'thing'],
  succeededBy: ['dcterms:isReplacedBy', 'thing'],
  code: ['dcterms:identifier', 'sign'],
  fileName: ['schema:name', 'sign'],
  mediaType: ['schema:encodingFormat', 'sign'],
} as const satisfies Readonly<Record<string, readonly [Name, ValueKind]>>

export type Property = keyof typeof properties

/**
 * What a relation says between two directives. ELI has a link from local to national legislation that has a legal meaning
 * (ensures_implementation_of) and one for what conforms (applies); of forwarding, replying and the like it knows nothing.
 */
export const predicateOf: Readonly<Record<Relation, Name>> = {
  REPEALS: 'eli:repeals',
  SUPERSEDES: 'dcterms:replaces',
  AMENDS: 'eli:amends',
  APPROVES_FORWARDS: 'pl:approvesForwards',
  FORWARDS: 'pl:forwards',
  ISSUES: 'eli:commences',
  REPLIES_TO: 'pl:repliesTo',
  INTERPRETS: 'pl:interprets',
  IMPLEMENTS: 'eli:ensures_implementation_of',
  BASED_ON: 'eli:based_on',
  PLANS_TO_ISSUE: 'pl:plansToIssue',
  ENFORCES: 'pl:enforces',
  COMPLIES_WITH: 'eli:applies',
  ALIGNED_WITH: 'pl:alignedWith',
  ATTACHES: 'eli:has_annex',
  CITES: 'eli:cites',
}

export const predicateOfRole: Readonly<Record<Role, Name>> = {
  LEAD: 'pl:leads',
  COOPERATE: 'pl:cooperatesOn',
  RESPONSIBLE: 'pl:responsibleFor',
  SUPERVISE: 'pl:supervises',
}

/** The whole address of a name: eli:cites → http://data.europa.eu/eli/ontology#cites. */
export function iriOf(name: Name): string {
  const colon = name.indexOf(':')
  return prefixes[name.slice(0, colon) as keyof typeof prefixes] + name.slice(colon + 1)
}
