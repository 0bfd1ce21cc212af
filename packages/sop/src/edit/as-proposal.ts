import type { SopDefinition } from '../definition/definition.ts';

/**
 * A definition of somebody else as a proposal: what they decided is not decided here, so every
 * decision becomes something inferred from theirs. What the sheet says stays written.
 * @param from who they are, as the reason names them: "Dinas Sosial Kabupaten Contoh"
 */
export function asProposal(definition: SopDefinition, from: string): SopDefinition {
  return { ...definition, flow: propose(definition.flow, from) as SopDefinition['flow'] };
}

function propose(node: unknown, from: string): unknown {
  if (Array.isArray(node)) return node.map((each) => propose(each, from));
  if (typeof node !== 'object' || node === null) return node;
  const { decided } = node as { readonly decided?: unknown };
  if (typeof decided === 'object' && decided !== null) {
    const { by, on, why } = decided as { by?: unknown; on?: unknown; why?: unknown };
    const reason = typeof why === 'string' ? `; ${why}` : '';
    return { inferred: `ditetapkan ${String(by)} pada ${String(on)} di ${from}${reason}` };
  }
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, propose(child, from)]),
  );
}
