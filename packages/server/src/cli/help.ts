import type { Command } from 'commander';
import { CommandFailed } from './command-failed.ts';

/** `help` of the program and of every group, which goes as deep as the words lead. */
export function addHelp(command: Command): void {
  for (const part of command.commands) if (part.commands.length > 0) addHelp(part);
  command
    .helpCommand(false)
    .command('help')
    .argument('[perintah...]', 'misalnya: office create')
    .description('menampilkan bantuan sebuah perintah')
    .action((words: string[]) => {
      let told = command;
      for (const word of words) {
        const part = told.commands.find((other) => other.name() === word);
        if (!part) {
          throw new CommandFailed(
            2,
            `Perintah “${words.join(' ')}” tidak dikenal. Yang ada: ${told.commands.map((other) => other.name()).join(', ')}.`,
          );
        }
        told = part;
      }
      told.outputHelp();
    });
}
