import { readdirSync, readFileSync } from 'node:fs';
import type { SopDefinition } from '../definition/definition.ts';
import { parseDefinition, type ParsedDefinition } from '../reader/parse-definition.ts';

const folder = new URL('../../../../sops/', import.meta.url);

export interface ReleasedSop {
  readonly file: string;
  readonly text: string;
  readonly parsed: ParsedDefinition;
  readonly definition: SopDefinition;
}

/** The definitions that ship, read from their files. */
export const RELEASED_SOPS: readonly ReleasedSop[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const parsed = parseDefinition(text, file);
    if (!parsed.definition) throw new Error(`${file}: ${JSON.stringify(parsed.diagnostics[0])}`);
    return { file, text, parsed, definition: parsed.definition };
  });
