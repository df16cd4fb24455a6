// Places by GB/T 2260 code.
// Parameters: jurisdictions ({code, properties}, sorted by code). Returns: nothing. Bound: 1,000 rows a call.
UNWIND $jurisdictions AS row
MERGE (jurisdiction:Jurisdiction {code: row.code})
SET jurisdiction = row.properties
