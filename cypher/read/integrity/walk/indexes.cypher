// Which constraints and indexes serve?
// Parameters: none. Returns: name. Bound: some dozens.
SHOW INDEXES YIELD name, state WHERE state = 'ONLINE'
RETURN name
