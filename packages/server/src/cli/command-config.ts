import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { readConfig, type Config, type ConfigFlags } from '../config.ts';
import { StartRefused } from '../start-refused.ts';

/** Options that every command which opens the office has. */
export function addDataOption(command: Command): Command {
  return command.option('--data <folder>', 'folder data (bawaan: TUNTAS_DATA, atau ./data)');
}

/**
 * The configuration for a command on an office that is there: a mistyped folder must not become a
 * new, empty installation. @throws StartRefused
 */
export function officeConfig(flags: ConfigFlags): Config {
  const config = commandConfig(flags);
  if (config.databaseUrl === undefined && !existsSync(config.dataDir)) {
    throw new StartRefused(
      `Folder data ${config.dataDir} tidak ada. Periksa --data atau TUNTAS_DATA; pemasangan baru dimulai dengan "npm start" atau "tuntas keys create".`,
    );
  }
  return config;
}

/** The configuration for a command. @throws StartRefused with all problems, one a line */
export function commandConfig(flags: ConfigFlags): Config {
  const result = readConfig(process.env, flags);
  if (!result.ok) throw new StartRefused(result.problems.join('\n'));
  return result.config;
}
