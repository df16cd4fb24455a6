// Forgets the oldest changes beyond those that are kept. Which version's are whole stands at the dataset.
// Parameters: kept (how many), atMost (forgotten at a time). Returns: nothing. Bound: atMost nodes; the count is in the store.
// The list of none or one keeps the planner from walking all changes before it looks at the count.
CALL () { MATCH (change:Change) RETURN count(change) AS total }
UNWIND CASE WHEN total > $kept THEN [total] ELSE [] END AS tooMany
CALL (tooMany) {
  MATCH (change:Change) WHERE change.key > ''
  RETURN change ORDER BY change.key LIMIT $atMost
}
WITH collect(change) AS oldest
WHERE size(oldest) > 0
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.changesFrom = last(oldest).version + 1
WITH oldest
UNWIND oldest AS change
DELETE change
