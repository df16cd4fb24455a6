/** What the views of the page begin with, and the examples do not ask: in the order in which somebody who comes will open them. */
export const firstQuestions: readonly string[] = [
  `{ dataset { counts { directives } } directives(filter: { held: true }, orderBy: { field: ISSUED_ON, direction: DESC }, first: 8) {
    nodes { title jurisdiction { name } issuingBodies { name } validity { status } } } }`,
  '{ directive(documentNumber: "国发〔2019〕13号") { id } }',
  '{ search(query: "通知", first: 20) { facets { types { count } } edges { node { id } } } }',
  `{ directives(first: 1) { nodes {
    lineage(direction: UP, works: true) { nodes { directive { title } } edges { evidence { before after } } }
    down: lineage(direction: DOWN, works: true) { nodes { directive { title } } edges { id } truncated { groups { level } } } } } }`,
  `{ directives(first: 1) { nodes {
    tasks { totalCount } metrics { totalCount } citations(works: true) { totalCount } } } }`,
  '{ directives(first: 1) { nodes { citedBy(works: true) { totalCount } corrections { status } } } }',
  `{ directives(filter: { held: true }, first: 1) { nodes {
    otherTitles addressees { name } registrations { row validityWords { quote } } history { events { on } } citeAs
    evidence { evidence { before source { sha256 } } } sources { file findings { kind } } } } }`,
  '{ changes(directive: "dir-0000000000000000", last: 1) { totalCount nodes { kind } } }',
  '{ changes(last: 1) { totalCount nodes { directive { title } } } dataset { counts { directives } corrections { kind } } }',
  '{ metrics(first: 100) { nodes { indicator directive { jurisdiction { code } } } } }',
  `{ jurisdictions(first: 1) { nodes { parent { name } parts { name } } }
    bodies(filter: { jurisdiction: "110000", kinds: [IssuingBody] }, first: 50) { totalCount nodes { name issued { totalCount } } }
    directives(filter: { jurisdiction: "110000" }, first: 50) { totalCount nodes { title } } }`,
  '{ corrections(first: 1) { totalCount nodes { kind } } }',
  '{ gaps { counts { total } } }',
]
