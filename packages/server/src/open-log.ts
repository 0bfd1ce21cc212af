import { mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pino, type Logger } from 'pino';
import type { Config } from './config.ts';

const LARGEST_LOG_BYTES = 20 * 1024 * 1024;

/**
 * The structured log, one JSON object a line, without personal data. A service gets it on standard
 * error; somebody who watches a terminal gets sentences there instead, and the log in
 * `log/tuntas.log` of the data folder (the one before it as `tuntas.1.log`).
 */
export function openLog(config: Config, isTerminal = process.stderr.isTTY): Logger {
  const options = { level: config.logLevel, base: null };
  if (!isTerminal) return pino(options, pino.destination({ fd: 2, sync: false }));
  const dir = join(config.dataDir, 'log');
  mkdirSync(dir, { recursive: true, mode: 0o711 });
  const file = join(dir, 'tuntas.log');
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LARGEST_LOG_BYTES) renameSync(file, join(dir, 'tuntas.1.log'));
  return pino(options, pino.destination({ dest: file, sync: false, mode: 0o600 }));
}
