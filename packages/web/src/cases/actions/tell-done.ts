import type { CaseAction } from '@tuntas/sop';
import { casesTexts } from '../../texts/cases.ts';
import type { Names } from '../names.ts';

/** What has just been done, in one sentence. */
export function tellDone(action: CaseAction, names: Names): string {
  const texts = casesTexts.done;
  if (action.type !== 'take-exit') return texts[action.type];
  const stepId = action.openId.replace(/:\d+$/, '');
  return texts['take-exit'](`${names.step(stepId)} – ${names.exit(stepId, action.exit)}`);
}
