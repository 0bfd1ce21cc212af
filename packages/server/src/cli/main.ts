import { refusalSentence, REFUSALS } from '@tuntas/api';
import { CommanderError, type Command } from 'commander';
import { tellFileFault } from '../file-fault.ts';
import { Refusal } from '../refusal.ts';
import { StartRefused } from '../start-refused.ts';
import { CommandFailed } from './command-failed.ts';
import { buildProgram } from './program.ts';
import { terminal } from './terminal.ts';

/** Runs one command line; gives the exit code: 0 done, 1 refused or something found, 2 misused. */
export async function main(args: readonly string[]): Promise<number> {
  const program = buildProgram();
  makeErrorsThrow(program);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    return tell(error);
  }
}

function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CommandFailed) {
    if (error.message !== '') terminal.say(error.message);
    return error.exitCode;
  }
  if (error instanceof StartRefused) {
    terminal.say(error.message);
    return 2;
  }
  if (error instanceof Refusal) {
    // The names of the fields are those of the options.
    const fields = error.fields.map(({ path, message }) => `--${path}: ${message}`);
    if (fields.length > 0) {
      terminal.say(fields.join('\n'));
      return 2;
    }
    terminal.say([refusalSentence(error.code, error.detail), REFUSALS[error.code].todo].join(' '));
    return 1;
  }
  const fault = tellFileFault(error);
  if (fault !== undefined) {
    terminal.say(fault);
    return 2;
  }
  terminal.say(
    `Kesalahan pada program; tidak ada yang diubah oleh langkah yang gagal.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return 2;
}

function makeErrorsThrow(command: Command): void {
  command.exitOverride();
  command.configureOutput({ outputError: (text, write) => write(inIndonesian(text)) });
  for (const part of command.commands) makeErrorsThrow(part);
}

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/^error: unknown command '(.*)'/, `Perintah “$1” tidak dikenal. Lihat: tuntas --help`],
  [/^error: unknown option '(.*)'/, `Pilihan “$1” tidak dikenal. Lihat bantuannya dengan --help`],
  [/^error: missing required argument '(.*)'/, 'Argumen <$1> belum diisi.'],
  [/^error: required option '(.*)' not specified/, 'Pilihan “$1” wajib diisi.'],
  [/^error: option '(.*)' argument missing/, 'Pilihan “$1” memerlukan isi.'],
  [/^error: too many arguments.*/, 'Argumen terlalu banyak.'],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./,
    'Pilihan “$1” berisi “$2”. Isinya salah satu dari: $3.',
  ],
  [/^error: option '(.*)' argument '(.*)' is invalid\. (.*)/, 'Pilihan “$1” berisi “$2”. $3'],
  [/\(Did you mean (.*)\?\)/, '(Maksudnya $1?)'],
];

function inIndonesian(text: string): string {
  return PHRASES.reduce((told, [pattern, phrase]) => told.replace(pattern, phrase), text);
}
