// What is looked up or sorted by, besides ids.
CREATE INDEX directive_document_number IF NOT EXISTS FOR (n:Directive) ON (n.documentNumber);
CREATE INDEX directive_title_key IF NOT EXISTS FOR (n:Directive) ON (n.titleKey);
CREATE INDEX directive_work_key IF NOT EXISTS FOR (n:Directive) ON (n.workKey);
CREATE INDEX directive_issued_on IF NOT EXISTS FOR (n:Directive) ON (n.issuedOn);
// The orders of pages: by what is sorted by, then by id; a directive that has no date, title or number has '' there.
CREATE INDEX directive_sort_issued_on IF NOT EXISTS FOR (n:Directive) ON (n.sortIssuedOn, n.id);
CREATE INDEX directive_sort_title IF NOT EXISTS FOR (n:Directive) ON (n.sortTitle, n.id);
CREATE INDEX directive_sort_number IF NOT EXISTS FOR (n:Directive) ON (n.sortNumber, n.id);
// Those whose texts are held, and set tasks and metrics, are few among those that are known.
CREATE INDEX directive_held IF NOT EXISTS FOR (n:Directive) ON (n.held, n.id);
// How many of a level there are for each place, counted in the index alone.
CREATE INDEX directive_place IF NOT EXISTS FOR (n:Directive) ON (n.jurisdictionCode, n.level, n.held);
CREATE INDEX directive_level IF NOT EXISTS FOR (n:Directive) ON (n.level);
CREATE INDEX body_name IF NOT EXISTS FOR (n:Body) ON (n.name);
CREATE INDEX task_deadline IF NOT EXISTS FOR (n:Task) ON (n.deadline);
CREATE INDEX metric_deadline IF NOT EXISTS FOR (n:Metric) ON (n.deadline);
CREATE INDEX jurisdiction_name IF NOT EXISTS FOR (n:Jurisdiction) ON (n.name);
CREATE INDEX source_file IF NOT EXISTS FOR (n:Source) ON (n.file);
CREATE INDEX correction_directive IF NOT EXISTS FOR (n:Correction) ON (n.directive);
CREATE INDEX correction_file IF NOT EXISTS FOR (n:Correction) ON (n.file);
CREATE INDEX correction_status IF NOT EXISTS FOR (n:Correction) ON (n.status);
CREATE INDEX correction_proposed_at IF NOT EXISTS FOR (n:Correction) ON (n.proposedAt, n.id);
// An id that a document gave to a directive that is known by another: its descriptions lead to it.
CREATE INDEX description_of IF NOT EXISTS FOR (n:Description) ON (n.of);
CREATE INDEX jurisdiction_level IF NOT EXISTS FOR (n:Jurisdiction) ON (n.level);
// What a registry calls the row that describes a directive: its pairs name rows so.
CREATE INDEX description_row_id IF NOT EXISTS FOR (n:Description) ON (n.rowId);
// What tasks say, as one key for the same words.
CREATE INDEX task_wording_key IF NOT EXISTS FOR (n:Task) ON (n.wordingKey);
// What loads changed: in order, and by what they concern.
CREATE INDEX change_directive IF NOT EXISTS FOR (n:Change) ON (n.directive);
CREATE INDEX change_cited IF NOT EXISTS FOR (n:Change) ON (n.cited);
CREATE INDEX change_body IF NOT EXISTS FOR (n:Change) ON (n.body);
CREATE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.at);
