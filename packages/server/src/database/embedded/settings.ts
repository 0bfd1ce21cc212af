import { chown, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListenAddress } from './listen-address.ts';
import type { ServerUser } from './server-user.ts';

/**
 * Settings of the embedded server. Everything that protects committed work keeps PostgreSQL's safe
 * default and is named here all the same, so that nobody looks for it elsewhere.
 */
function serverSettings(
  address: ListenAddress,
  logDir: string,
  isDurable: boolean,
): Record<string, string> {
  const durability = isDurable ? 'on' : 'off';
  return {
    port: String(address.port),
    listen_addresses: address.socketDir === undefined ? '127.0.0.1' : '',
    // A list: the double quotes keep a comma or blank in the path, doubled ones a quote.
    unix_socket_directories:
      address.socketDir === undefined ? '' : `"${address.socketDir.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    password_encryption: 'scram-sha-256',
    max_connections: '60',
    shared_buffers: '128MB',
    fsync: durability,
    full_page_writes: durability,
    synchronous_commit: durability,
    timezone: 'UTC',
    log_timezone: 'UTC',
    datestyle: 'iso, ymd',
    // Short statements only: compiling them costs more than running them.
    jit: 'off',
    // Parallel workers need /dev/shm, which is tiny in many containers.
    max_parallel_workers_per_gather: '0',
    // One file per weekday, a week of them. Statements and row values stay out of the log: they
    // may hold names and NIK.
    logging_collector: 'on',
    log_directory: logDir,
    log_filename: 'postgresql-%a.log',
    log_truncate_on_rotation: 'on',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_file_mode: '0600',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_line_prefix: '%m [%p] ',
    log_checkpoints: 'off',
  };
}

/** Writes `postgresql.conf` anew: the code is the only place where a setting is kept. */
export async function writeSettings(options: {
  readonly dir: string;
  readonly address: ListenAddress;
  readonly logDir: string;
  readonly isDurable: boolean;
  readonly user: ServerUser | undefined;
}): Promise<void> {
  const { address, logDir, isDurable, user } = options;
  const settings = serverSettings(address, logDir.replaceAll('\\', '/'), isDurable);
  const lines = Object.entries(settings).map(
    ([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`,
  );
  const file = join(options.dir, 'postgresql.conf');
  const draft = `${file}.new`;
  await writeFile(draft, `# Written by Tuntas at every start.\n${lines.join('\n')}\n`, {
    mode: 0o600,
  });
  if (user) await chown(draft, user.uid, user.gid);
  await rename(draft, file);
}
