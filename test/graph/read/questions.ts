const kinds = 'TASK_WITHOUT_LEAD TASK_WITHOUT_DEADLINE METRIC_WITHOUT_OWNER METRIC_WITHOUT_DEADLINE DEADLINE_BEFORE_ISSUE DEADLINE_PASSED CONFLICTING_LEADS RESPONSIBLE_BODY_SUCCEEDED TARGET_LOOSER_THAN_PARENT TARGET_STRICTER_THAN_PARENT CITES_REPEALED CITES_SUPERSEDED CITES_EXPIRED CITES_LATER_DATED AMBIGUOUS_CITATION CYCLE NEVER_IMPLEMENTED_BELOW PLANNED_BUT_NOT_ISSUED STUB_WITHOUT_NUMBER WANTED' // biome-ignore format: one list

/** Questions beside the examples, so that every statement is sent, and pages from each place they may set out from. `id`: a directive. */
export const questionsAbout = (id: string): readonly string[] => [
  ...[
    '',
    'orderBy: { field: TITLE, direction: ASC }',
    'orderBy: { field: DOCUMENT_NUMBER, direction: DESC }',
  ].map(
    (order) => `{ directives(first: 20 ${order}) { totalCount nodes { title } pageInfo { hasNextPage } } }`,
  ),
  '{ directives(last: 20) { nodes { title } } }',
  ...[
    'held: true',
    'held: false',
    'levels: [COUNTY]',
    'kinds: ["意见"]',
    'jurisdiction: "460000"',
    'jurisdiction: "100000"',
    'issuedFrom: "2022-01-01", issuedUntil: "2022-02-01"',
    'text: "基层卫生"',
  ].map((filter) => `{ directives(filter: { ${filter} }) { totalCount nodes { title } } }`),
  ...['tasks', 'metrics', 'responsibilities'].flatMap((what) =>
    [
      '',
      'levels: [COUNTY]',
      'jurisdiction: "460000"',
      'deadlineFrom: "2025-01-01", deadlineUntil: "2025-12-31"',
      'text: "家庭医生"',
    ].map((filter) => `{ ${what}(filter: { ${filter} }) { totalCount edges { cursor } } }`),
  ),
  '{ tasks(last: 20) { edges { cursor } } }',
  '{ bodies { totalCount nodes { name } } }',
  '{ bodies(filter: { text: "卫生", jurisdiction: "460000" }) { totalCount nodes { name } } }',
  '{ jurisdictions { totalCount nodes { name parts { name } } } }',
  '{ dataset { directiveCounts { byLevel { value } } } }',
  '{ jurisdictions(filter: { levels: [PROVINCIAL] }) { totalCount nodes { name } } }',
  `{ directive(id: "${id}") {
      addressees { name } ambiguousCitations { cue } corrections { id }
      tasks { totalCount nodes { parts { text } metrics { indicator } } }
      metrics { totalCount nodes { indicator } }
      citations { totalCount } citedBy { totalCount }
      lineage(depth: 1) { truncated { reasons } }
      issuingBodies { issued { totalCount nodes { title } } units { name } responsibilities { totalCount } } } }`,
  '{ corrections(statuses: [PROPOSED], kinds: [citation]) { totalCount nodes { id } } }',
  '{ changes(sinceDate: "2020-01-01") { totalCount nodes { kind } } }',
  `{ changes(directive: "${id}") { totalCount nodes { kind } } }`,
  ...['tasks', 'metrics', 'responsibilities'].map(
    (what) => `{ ${what}(filter: { directive: "${id}" }) { totalCount edges { cursor } } }`,
  ),
  '{ directive(documentNumber: "国办发〔2021〕32号") { lineage(direction: DOWN, depth: 1, limit: 1) { truncated { reasons } } } }',
  '{ source(file: "seeds/documents/000_91d4884416125dad.txt") { file } }',
  ...kinds
    .split(' ')
    .map((kind) => `{ gaps(kinds: [${kind}]) { counts { total } found { nodes { kind } } } }`),
]
