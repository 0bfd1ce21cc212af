import type { OfferedAction } from '@tuntas/api';
import { KINDS } from '@tuntas/sop';
import { expect, it } from 'vitest';
import { casesTexts } from '../../texts/cases.ts';
import { reasonHint } from './reason-hint.ts';

const offer = (part: Pick<OfferedAction, 'type' | 'tone'> & Partial<OfferedAction>) =>
  reasonHint({
    label: '',
    to: [],
    as: [],
    needs: { reason: true, verdicts: null, disposisi: false, receipt: false, choose: false },
    ...part,
  });

it('fits the action', () => {
  const hints = casesTexts.reasonHints;
  expect(offer({ type: 'suspend', tone: 'neutral' })).toBe(hints.byType.suspend);
  expect(offer({ type: 'reopen', tone: 'neutral' })).toBe(hints.byType.reopen);
  expect(offer({ type: 'cancel', tone: 'refuse' })).toBe(hints.byType.cancel);
  expect(offer({ type: 'send-back', tone: 'back' })).toBe(hints.byType['send-back']);
  expect(offer({ type: 'take-exit', exit: 'waiting-list', tone: 'wait' })).toBe(
    hints.byExit['waiting-list'],
  );
  expect(offer({ type: 'take-exit', exit: 'back', tone: 'back' })).toBe(hints.byTone.back);
});

it('never tells who waits or refuses what is to be repaired', () => {
  for (const { exits } of Object.values(KINDS)) {
    for (const [exit, { needsReason, tone }] of Object.entries(exits)) {
      if (!needsReason || tone === 'back') continue;
      const hint = offer({ type: 'take-exit', exit, tone });
      expect(hint, exit).not.toBe(casesTexts.reasonHints.byTone.back);
    }
  }
});
