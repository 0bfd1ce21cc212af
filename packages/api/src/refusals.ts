import { endSentence } from '@tuntas/sop';
import { MACHINE_RULES } from './refusals/machine-refusals.ts';
import { OFFICE_REFUSALS } from './refusals/office-refusals.ts';
import { REQUEST_REFUSALS } from './refusals/request-refusals.ts';
import { SOP_REFUSALS } from './refusals/sop-refusals.ts';

export type { RefusalRule } from './refusals/refusal-rule.ts';

/**
 * The one catalogue of refusals. Each says when it is given, the HTTP status, what is wrong and
 * what to do. A test compares it with docs/refusals.md and with every code used in the sources.
 */
export const REFUSALS = {
  ...REQUEST_REFUSALS,
  ...OFFICE_REFUSALS,
  ...SOP_REFUSALS,
  ...MACHINE_RULES,
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** The sentence of a refusal with its details filled in; one full stop, whatever a detail ends in. */
export function refusalSentence(
  code: RefusalCode,
  detail: Readonly<Record<string, unknown>> = {},
): string {
  const filled = REFUSALS[code].message.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = detail[key];
    return Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '–';
  });
  return endSentence(filled.replace(/\.$/, ''));
}
