import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { readConfig, type Config, type ConfigFlags } from '../config.ts';
import { loadSecrets } from '../secrets.ts';
import { StartRefused } from '../start-refused.ts';
import { terminal } from './terminal.ts';

/** Options that every command which opens the office has. */
export function addDataOption(command: Command): Command {
  return command.option('--data <folder>', 'folder data (bawaan: TUNTAS_DATA, atau ./data)');
}

/**
 * The configuration for a command on an office that is there: a mistyped folder must not become a
 * new, empty installation. @throws StartRefused
 */
export async function officeConfig(flags: ConfigFlags): Promise<Config> {
  const result = readConfig(process.env, flags);
  if (result.ok && result.config.databaseUrl === undefined && !existsSync(result.config.dataDir)) {
    const absent = `Folder data ${result.config.dataDir} tidak ada. Periksa --data atau TUNTAS_DATA; pemasangan baru dimulai dengan “npm start” atau “tuntas keys create”.`;
    throw new StartRefused([...result.warnings, absent].join('\n'));
  }
  return keyedConfig(flags);
}

/**
 * The configuration for a command that needs the keys. What is wrong with them is told together
 * with what is wrong with the settings. @throws StartRefused
 */
export async function keyedConfig(flags: ConfigFlags): Promise<Config> {
  const result = readConfig(process.env, flags);
  const isProduction = result.ok ? result.config.mode === 'production' : result.isProduction;
  const problems = result.ok ? [] : [...result.problems];
  const { dataDir } = result.ok ? result.config : result;
  if (isProduction) {
    await loadSecrets({ mode: 'production', dataDir }).catch((error: unknown) => {
      if (!(error instanceof StartRefused)) throw error;
      problems.push(error.message);
    });
  }
  if (problems.length > 0) throw new StartRefused(problems.join('\n'));
  return commandConfig(flags);
}

/** The configuration for a command. @throws StartRefused with all problems, one a line */
export function commandConfig(flags: ConfigFlags): Config {
  const result = readConfig(process.env, flags);
  if (!result.ok) throw new StartRefused(result.problems.join('\n'));
  for (const warning of result.warnings) terminal.say(`PERHATIAN: ${warning}`);
  return result.config;
}
