// Which of these descriptions has some document given before?
// Parameters: keys. Returns: key. Bound: the descriptions of one file.
UNWIND $keys AS key
MATCH (description:Description {key: key})
RETURN description.key AS key
