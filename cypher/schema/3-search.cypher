// Exact substrings of any length: CONTAINS over searchText, which is kept under the 32,766 bytes a text index takes.
CREATE TEXT INDEX directive_search_text IF NOT EXISTS FOR (n:Directive) ON (n.searchText);
CREATE TEXT INDEX body_search_text IF NOT EXISTS FOR (n:Body) ON (n.searchText);
CREATE TEXT INDEX task_search_text IF NOT EXISTS FOR (n:Task) ON (n.searchText);
CREATE TEXT INDEX metric_search_text IF NOT EXISTS FOR (n:Metric) ON (n.searchText);

// Ranked search. `cjk` cuts Chinese into overlapping pairs of characters, so that a quoted phrase is an exact substring; what is
// filtered by stands in searchTags, so that the index itself keeps to it. A source is found by its whole text, of any length.
CREATE FULLTEXT INDEX search_words IF NOT EXISTS FOR (n:Directive|Body|Task|Metric|Source) ON EACH [n.searchText, n.searchTags]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX metric_indicator IF NOT EXISTS FOR (n:Metric) ON EACH [n.indicatorKey]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
