import { defaultCalendar } from '../clock/default-calendar.ts';
import type { CaseAction, TakeExit } from '../machine/action.ts';
import { advance } from '../machine/advance.ts';
import type { AvailableAction, Decision, Effect, Moment } from '../machine/decision.ts';
import type { CaseEvent } from '../machine/event.ts';
import { openCase } from '../machine/open-case.ts';
import {
  prepareDefinition,
  type AnyDefinition,
  type PreparedDefinition,
} from '../machine/prepare-definition.ts';
import type { CaseState } from '../machine/state.ts';
import { listRequirements } from '../machine/verdicts.ts';

/** Wednesday 4 March 2026, 09.00 WIB. */
export const MOMENT: Moment = {
  now: '2026-03-04T02:00:00.000Z',
  calendar: defaultCalendar('Asia/Jakarta'),
};

/** A case that is driven through a definition, keeping all its events. */
export class CaseRunner {
  readonly prepared: PreparedDefinition;
  readonly events: CaseEvent[] = [];
  effects: readonly Effect[] = [];
  now = MOMENT.now;
  state: CaseState;

  constructor(definition: AnyDefinition, entry = 'surat') {
    this.prepared = prepareDefinition(definition);
    this.state = this.#keep(openCase(this.prepared, { entry }, MOMENT));
  }

  try(action: CaseAction): Decision {
    return advance(this.prepared, this.state, action, { ...MOMENT, now: this.now });
  }

  do(action: CaseAction): this {
    this.state = this.#keep(this.try(action));
    return this;
  }

  /** Takes an exit of the open step with this id, as `staf` unless said otherwise. */
  take(stepId: string, exit: string, more: Partial<TakeExit> = {}): this {
    return this.do(this.exitOf(stepId, exit, more));
  }

  exitOf(stepId: string, exit: string, more: Partial<TakeExit> = {}): TakeExit {
    const openId = this.openId(stepId);
    return { type: 'take-exit', openId, exit, as: 'staf', ...more };
  }

  openId(stepId: string): string {
    const open = this.state.open.find((step) => step.stepId === stepId);
    if (!open) throw new Error(`${stepId} is not open: ${this.at().join(', ')}`);
    return open.openId;
  }

  /** The code of the refusal, or 'ok'. */
  refusal(action: CaseAction): string {
    const decision = this.try(action);
    return decision.ok ? 'ok' : decision.refusal.code;
  }

  at(): readonly string[] {
    return this.state.open.map(({ stepId }) => stepId);
  }

  #keep(decision: Decision): CaseState {
    if (!decision.ok) throw new Error(`refused: ${decision.refusal.code}`);
    this.events.push(...decision.events);
    this.effects = decision.effects;
    return decision.state;
  }
}

/** An offered action with everything it needs. `pick` chooses who acts and where it goes. */
export function fillAction(
  prepared: PreparedDefinition,
  state: CaseState,
  offered: AvailableAction,
  pick: number,
): CaseAction {
  const one = (items: readonly string[]) => items[pick % Math.max(1, items.length)] ?? '';
  const { openId = '', stepId = '', exit = '', to, by, needs } = offered;
  const reason = 'Alasan yang cukup jelas';
  switch (offered.type) {
    case 'take-exit': {
      const step = prepared.steps.get(stepId)?.step;
      const requirements = step ? listRequirements(step, state.entry) : [];
      const verdict = needs.verdicts === 'some-unmet' ? 'missing' : 'met';
      return {
        type: 'take-exit',
        openId,
        exit,
        as: one(by),
        ...(needs.reason && { reason }),
        ...(needs.verdicts && {
          verdicts: requirements.map(({ id: requirementId }) => ({ requirementId, verdict })),
        }),
        ...(needs.disposisi && { disposisi: { instruction: 'Proses lebih lanjut' } }),
        ...(needs.receipt && {
          receipt: { receivedBy: 'Contoh Penerima', receivedOn: '2026-03-04' },
        }),
        ...(needs.form !== undefined && {
          form: { summary: 'Hasil pada kertas' },
          files: ['01a5c1f0-0000-7000-8000-000000000001'],
        }),
        ...(needs.choose && {
          chosen: to.filter((_, i) => ((1 + (pick % (2 ** to.length - 1))) >> i) % 2 === 1),
        }),
      };
    }
    case 'confirm':
      return { type: 'confirm', openId, as: one(by) };
    case 'send-back':
      return { type: 'send-back', openId, as: one(by), to: one(to), reason };
    case 'reopen':
      return { type: 'reopen', to: one(to), reason };
    case 'suspend':
    case 'cancel':
      return { type: offered.type, reason };
    case 'resume':
      return { type: 'resume' };
    case 'add-note':
      return { type: 'add-note', note: 'Catatan' };
  }
}
