/** What the picture is drawn of where nobody asks for mere references. */
export const lineageRelations = [
  'IMPLEMENTS',
  'BASED_ON',
  'FORWARDS',
  'APPROVES_FORWARDS',
  'ISSUES',
  'ATTACHES',
]

/** Also mere references: that one document mentions another is not lineage, nor that it changes or ends it; a registry often knows no more. */
export const allRelations = [
  ...lineageRelations,
  ...['CITES', 'COMPLIES_WITH', 'ALIGNED_WITH', 'ENFORCES', 'AMENDS', 'REPEALS', 'SUPERSEDES'],
  ...['REPLIES_TO', 'INTERPRETS', 'PLANS_TO_ISSUE'],
]
