import type { Decision, SopDefinition } from '@tuntas/sop';
import { refusalWords } from '../../texts/draft-refusals.ts';

type MachineRefusal = Extract<Decision, { readonly ok: false }>['refusal'];

/** Why the pretend case cannot go that way, as a finding about the draft. */
export function tellRefusal({ code, detail }: MachineRefusal, { flow }: SopDefinition): string {
  const step = String(detail['step'] ?? '');
  const title = flow.steps.find(({ id }) => id === step)?.title ?? step;
  const words: Readonly<Record<string, string>> = refusalWords;
  const known = words[code] ?? refusalWords.other;
  return title === '' ? known : `${known} (${title})`;
}
