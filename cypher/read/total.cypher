// How many nodes of a label there are, from the count store.
// {{label}}. Returns: total.
MATCH (n:{{label}})
RETURN count(n) AS total
