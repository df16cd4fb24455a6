// Is there anything that is none of the things a graph is made of?
// Parameters: limit. Returns: what, a name for each. Bound: the whole graph is looked at; `limit` are named.
MATCH (n)
WHERE NOT n:Directive|Body|Task|Metric|Jurisdiction|Source|Rows|Description|Key|Correction|Change|Dataset
RETURN elementId(n) + ' ' + reduce(all = '', label IN labels(n) | all + ':' + label) AS what
LIMIT $limit
