import type { LocalServerConfig } from '../database-config.ts'

/** Nothing but Bolt, nothing sent to anybody; small, and quick to start and to stop. An unknown key stops the server. */
export function settingsOf({ heap, pageCache }: LocalServerConfig): Record<string, string> {
  return {
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.heap.initial_size': heap,
    'server.memory.heap.max_size': heap,
    'server.memory.pagecache.size': pageCache,
    'db.transaction.timeout': '30s',
    'db.lock.acquisition.timeout': '60s',
    // One server never catches up with what a client saw: it was restored from an older dump.
    'db.transaction.bookmark_ready_timeout': '2s',
    // A graph that grows was planned anew every 10 s: a sixth of the processor time of loading a registry.
    'dbms.cypher.min_replan_interval': '1m',
    // An empty home takes 3 MB instead of 516.
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    // A disk that was full leaves half a transaction at the end of the log, which else keeps the graph from ever starting again. What
    // is dropped was not committed; were it more, `verify` would name it, and loading again put it back.
    'internal.dbms.tx_log.fail_on_corrupted_log_files': 'false',
    // A clean stop takes 1.6 s instead of 11.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  }
}
