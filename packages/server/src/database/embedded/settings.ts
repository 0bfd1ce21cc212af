import type { ListenAddress } from './listen-address.ts';

/**
 * Settings of the embedded server, given on its command line so that the code is the only place
 * where they stand. Everything that protects committed work keeps PostgreSQL's safe default and is
 * named here all the same, so that nobody switches it off in a file.
 */
export function serverSettings(
  address: ListenAddress,
  logDir: string,
  isDurable: boolean,
): string[] {
  const durability = isDurable ? 'on' : 'off';
  return [
    `port=${address.port}`,
    `listen_addresses=${address.socketDir === undefined ? '127.0.0.1' : ''}`,
    `unix_socket_directories=${address.socketDir === undefined ? '' : `"${address.socketDir}"`}`,
    'unix_socket_permissions=0700',
    'max_connections=60',
    'shared_buffers=128MB',
    `fsync=${durability}`,
    `full_page_writes=${durability}`,
    `synchronous_commit=${durability}`,
    'timezone=UTC',
    'log_timezone=UTC',
    // Short statements only: compiling them costs more than running them.
    'jit=off',
    // Parallel workers need /dev/shm, which is tiny in many containers.
    'max_parallel_workers_per_gather=0',
    // One file per weekday, a week of them. Statements and row values stay out of the log: they
    // may hold names and NIK.
    'logging_collector=on',
    `log_directory=${logDir}`,
    'log_filename=postgresql-%a.log',
    'log_truncate_on_rotation=on',
    'log_rotation_age=1d',
    'log_rotation_size=0',
    'log_file_mode=0600',
    'log_error_verbosity=terse',
    'log_min_error_statement=panic',
    'log_line_prefix=%m [%p] ',
    'log_checkpoints=off',
  ];
}
