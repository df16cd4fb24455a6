// The directives of rows of tables, by what the tables call the rows; of tables loaded by the same command where they have it.
// Parameters: ids (of rows), tables (sha256 of those of the command). Returns: rowId, record. Bound: the ids asked for, once a table.
UNWIND $ids AS rowId
CALL (rowId) {
  MATCH (description:Description {rowId: rowId})
  USING INDEX SEEK description:Description(rowId)
  WITH collect(description) AS all
  WITH all, [each IN all WHERE each.source IN $tables] AS near
  UNWIND CASE WHEN size(near) > 0 THEN near ELSE all END AS description
  RETURN description.record AS record
}
RETURN rowId, record
