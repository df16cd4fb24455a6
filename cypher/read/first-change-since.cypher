// Where the changes of a day and of those after it begin.
// $date: YYYY-MM-DD, in UTC. Returns: key; no row if nothing changed since. Bound: one row of an index.
MATCH (c:Change)
WHERE c.at >= datetime($date + 'T00:00:00Z')
RETURN c.key AS key
ORDER BY c.at, c.key
LIMIT 1
