import { bpmnImportTexts as texts } from '../texts/bpmn.ts';

const ENDINGS = ['.bpmn', '.bpmn2', '.xml'];
const MOST_BYTES = 3_000_000;

/** For the `accept` attribute of the file chooser. */
export const BPMN_ACCEPT = ENDINGS.join(',');

/** Why a file cannot be BPMN, in one sentence; undefined when it may be tried. */
export function whyNotBpmn({ name, size }: Pick<File, 'name' | 'size'>): string | undefined {
  const lower = name.toLowerCase();
  if (!ENDINGS.some((ending) => lower.endsWith(ending))) return texts.wrongType(name);
  return size > MOST_BYTES ? texts.tooLarge(name) : undefined;
}
