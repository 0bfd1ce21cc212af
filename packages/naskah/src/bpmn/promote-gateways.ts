import type { BpmnNote } from './bpmn-note.ts';
import type { ForeignNode, ForeignProcess } from './foreign-process.ts';

/**
 * A flow has steps and nothing between them. Where a gateway stands that no task carries (a choice
 * before the first task, a branch that begins with a choice, branches that meet only to end) it
 * becomes a step of its own, and is noted. Tasks in which branches meet are marked.
 */
export function promoteGateways(process: ForeignProcess): readonly BpmnNote[] {
  const { nodes, starts } = process;
  const notes: BpmnNote[] = [];
  for (const { out } of starts) {
    const first = out[0] && findOnward(process, out[0].to);
    if (first !== undefined && first.kind !== 'end') promote(first, 'Menentukan jalur');
  }
  for (const node of [...nodes.values()].filter(isBranching)) {
    const next = node.out.map(({ to }) => findOnward(process, to));
    if (isJoin(node)) {
      const [only] = next;
      if (next.length === 1 && only?.kind === 'task') only.isJoin = true;
      else promote(node, 'Menyatukan hasil cabang');
    }
    if (node.out.length < 2) continue;
    for (const target of next) {
      const isOpen = target !== undefined && target.kind !== 'end' && !isJoin(target);
      const isSameFork = target?.kind === 'all' && node.kind === 'all';
      if (isOpen && !isSameFork) promote(target, 'Menentukan jalur');
    }
  }
  return notes;

  function promote(node: ForeignNode, usual: string): void {
    if (node.kind === 'task') return;
    const id = `${node.id}:jalan`;
    nodes.set(id, { ...node, id, out: node.out.splice(0), incoming: 1, facts: undefined });
    node.out.push({ name: '', to: id, facts: undefined });
    node.isJoin = isJoin(node);
    node.kind = 'task';
    node.name = node.name || usual;
    notes.push({ id: node.id, text: `Gerbang “${node.name}” tanpa tugas dijadikan langkah.` });
  }
}

/** The node itself, or the first behind those that are only on the way. */
function findOnward({ nodes }: ForeignProcess, id: string): ForeignNode | undefined {
  const seen = new Set<string>();
  let node = nodes.get(id);
  while (node !== undefined && !seen.has(node.id)) {
    seen.add(node.id);
    const isGate = node.kind === 'one' || isBranching(node);
    const isOnTheWay = node.kind === 'pass' || (isGate && node.out.length === 1);
    if (!isOnTheWay || isJoin(node)) return node;
    node = nodes.get(node.out[0]?.to ?? '');
  }
  return undefined;
}

/** Of parallel branches. */
export const isBranching = ({ kind }: ForeignNode): boolean => kind === 'all' || kind === 'some';
const isJoin = (node: ForeignNode): boolean => isBranching(node) && node.incoming > 1;
