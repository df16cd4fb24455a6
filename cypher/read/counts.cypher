// How many nodes are there of each label?
// Parameters: none. Returns: label, count. Bound: one row a label; answered from the count store.
CALL db.labels() YIELD label
CALL (label) {
  MATCH (n:$(label))
  RETURN count(n) AS count
}
RETURN label, count
ORDER BY label
