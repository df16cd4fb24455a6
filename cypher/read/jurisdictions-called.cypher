// The jurisdictions with this name: 市中区 is in several cities.
// $name. Returns: code, in order. Bound: places of one name; found by the index of names.
MATCH (j:Jurisdiction {name: $name})
RETURN j.code AS code
ORDER BY code
