// Forgets the oldest changes beyond those that are kept. Which version's are whole stands at the dataset.
// Parameters: kept (how many), atMost (forgotten at a time). Returns: nothing. Bound: atMost nodes; the count is in the store.
CALL () { MATCH (change:Change) RETURN count(change) AS total }
WITH total WHERE total > $kept
MATCH (change:Change) WHERE change.key > ''
WITH change ORDER BY change.key LIMIT $atMost
WITH collect(change) AS oldest
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.changesFrom = last(oldest).version + 1
WITH oldest
UNWIND oldest AS change
DELETE change
