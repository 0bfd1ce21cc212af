import { parseDefinition, type SopDefinition } from '@tuntas/sop';
import { CommandFailed } from './command-failed.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import { readDefinitionFile } from './read-definition-file.ts';

/** The definition in a file; when it has none, prints why and ends with exit code 1. */
export async function readDefinition(file: string): Promise<SopDefinition> {
  const { definition, diagnostics } = parseDefinition(await readDefinitionFile(file), file);
  if (definition !== undefined) return definition;
  printDiagnostics(diagnostics, 1);
  throw new CommandFailed(1);
}
