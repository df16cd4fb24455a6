// Waits until every index serves.
// Parameters: none. Returns: nothing. Bound: 300 s.
CALL db.awaitIndexes(300);
