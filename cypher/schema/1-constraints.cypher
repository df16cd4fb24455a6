// What keeps every node single. MERGE under concurrent loads is safe only with these.
CREATE CONSTRAINT directive_id IF NOT EXISTS FOR (n:Directive) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT body_id IF NOT EXISTS FOR (n:Body) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT task_id IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT metric_id IF NOT EXISTS FOR (n:Metric) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT jurisdiction_code IF NOT EXISTS FOR (n:Jurisdiction) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_sha256 IF NOT EXISTS FOR (n:Source) REQUIRE n.sha256 IS UNIQUE;

// Behind the graph that is asked: what single documents say of a directive or body, or some rows of a registry table, the keys
// that tie such descriptions together, and the version that every save raises.
CREATE CONSTRAINT description_key IF NOT EXISTS FOR (n:Description) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT rows_id IF NOT EXISTS FOR (n:Rows) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT key_value IF NOT EXISTS FOR (n:Key) REQUIRE n.value IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_key IF NOT EXISTS FOR (n:Change) REQUIRE n.key IS UNIQUE;
