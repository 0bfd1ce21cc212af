import type { OfferedAction } from '@tuntas/api';
import { endSentence } from '@tuntas/sop';
import { casesTexts } from '../../texts/cases.ts';
import type { Names } from '../names.ts';

type WholeCaseType = keyof typeof casesTexts.menu;

/** Name of one offered action, unique within the berkas: which form is open, which draft it has. */
export function keyOf(offered: OfferedAction): string {
  return [offered.openId ?? 'berkas', offered.type, offered.exit ?? ''].join('/');
}

const TONES = ['forward', 'close', 'wait', 'back', 'refuse'];

/** The way forward first, refusing last. */
export function sortOffered(offered: readonly OfferedAction[]): OfferedAction[] {
  return offered.toSorted((a, b) => TONES.indexOf(a.tone) - TONES.indexOf(b.tone));
}

/** Button text. Exits carry their own; the other actions have fixed ones. */
export function labelOf(offered: OfferedAction): string {
  if (offered.type === 'take-exit') return offered.label;
  return casesTexts.menu[offered.type as WholeCaseType] ?? offered.label;
}

/** What the action will lead to, in one line; empty when that goes without saying. */
export function explain(offered: OfferedAction, names: Names): string {
  if (offered.type === 'take-exit') {
    const { actions } = casesTexts;
    if (offered.needs.choose) return '';
    if (offered.to.length === 0) {
      return offered.tone === 'wait' ? actions.stays : actions.ends;
    }
    const places = offered.to.map((id) => withPerformers(id, names)).join('; ');
    return endSentence(`${actions.leadsTo} ${places}`);
  }
  const texts: Readonly<Record<string, string>> = casesTexts.explain;
  return texts[offered.type] ?? '';
}

/** "Paraf Kabid – Kepala Bidang": a step with those who perform it. */
export function withPerformers(stepId: string, names: Names): string {
  const by = names.performersOf(stepId);
  return by ? `${names.step(stepId)} – ${by}` : names.step(stepId);
}
