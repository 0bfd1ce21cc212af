import { readdirSync, readFileSync } from 'node:fs';
import { parseDefinition, type SopDefinition } from '@tuntas/sop';

const SOPS = new URL('../../../../sops/', import.meta.url);

/** The definitions that ship. */
export const SHIPPED: readonly SopDefinition[] = readdirSync(SOPS)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => {
    const { definition } = parseDefinition(readFileSync(new URL(file, SOPS), 'utf8'), file);
    if (definition === undefined) throw new Error(`${file} does not parse`);
    return definition;
  });

export function getShipped(id: string): SopDefinition {
  const found = SHIPPED.find((definition) => definition.id === id);
  if (found === undefined) throw new Error(`No SOP ${id} ships`);
  return found;
}
