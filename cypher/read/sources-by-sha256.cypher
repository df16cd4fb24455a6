// The files with these SHA-256 sums, without their texts.
// $ids: the sums. Returns: source.
UNWIND $ids AS asked
MATCH (s:Source {sha256: asked})
RETURN asked,
       s {.sha256, .file, .mediaType, .encoding, .damageKinds, .damageCounts,
          .findingKinds, .findingMessages, .findingStarts, .findingEnds} AS source
