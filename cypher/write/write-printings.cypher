// A cited notice 关于印发X的通知 and X are two directives and one work: where the notice itself was not read, its title says
// that it issues X.
// Parameters: ids (all that may have been linked), printings ({from, to, type, properties}). Returns: nothing.
// Bound: one family of titles.
CALL () {
  UNWIND $ids AS id
  MATCH (linked:Directive {id: id})-[old]->(:Directive)
  USING INDEX SEEK linked:Directive(id)
  WHERE old.derived
  DELETE old
}
UNWIND $printings AS row
MATCH (notice:Directive {id: row.from})
MATCH (printed:Directive {id: row.to})
CREATE (notice)-[printing:$(row.type)]->(printed)
SET printing = row.properties
