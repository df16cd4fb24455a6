// The texts of these files, as decoded: what all offsets count in.
// $ids: their SHA-256 sums. Returns: text.
UNWIND $ids AS asked
MATCH (s:Source {sha256: asked})
RETURN asked, s.text AS text
