import type { InstrumentReply, OfferedAction } from '@tuntas/api';
import type { CaseAction, Requirement } from '@tuntas/sop';
import { whyTooLong } from '../../ui/limit-text.ts';
import { isDay, whyNoDay } from '../../ui/parse-day.ts';
import type { ActionDraft } from './action-draft.ts';
import { listFormProblems, makeForm } from './build-form.ts';
import { REMARK_MOST, summarizeChecklist, toVerdicts, whyNotYet } from './checklist.ts';
import { whyNotReceived, type OfficeDays } from './why-not-received.ts';

export type DraftField =
  | 'as'
  | 'reason'
  | 'note'
  | 'verdicts'
  | 'instruction'
  | 'dueOn'
  | 'receivedBy'
  | 'receivedOn'
  | 'chosen'
  | 'sendTo'
  | 'answers'
  | 'formSummary';
export interface DraftProblem {
  readonly field: DraftField;
  readonly message: string;
}
export type BuiltAction =
  | { readonly ok: true; readonly action: CaseAction }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] };

/** How many letters the machine keeps of what is written; more is refused, never cut off. */
export const TEXT_LIMITS = {
  reason: 4000,
  note: 4000,
  instruction: 2000,
  receivedBy: 200,
} as const;
const REMARK_TOO_LONG = 'Ada keterangan persyaratan yang terlalu panjang.';
/** Shortest reason the machine takes. */
const REASON_MIN = 5;

/**
 * Makes the action out of what was typed, or says which fields are still to be filled.
 * The rules are those of the machine, told before sending; the machine has the last word.
 * @param kept the form that the step asks for, where the office keeps it
 */
export function buildAction(
  offered: OfferedAction,
  draft: ActionDraft,
  asked: readonly Requirement[],
  days: OfficeDays,
  kept?: InstrumentReply,
): BuiltAction {
  const problems = [
    ...listProblems(offered, draft, asked, days),
    ...listFormProblems(offered, draft, kept),
  ];
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, action: makeAction(offered, draft, asked, kept) };
}

/** The step to go to; where there is only one, it need not be picked. */
export function targetOf({ to }: OfferedAction, { sendTo }: ActionDraft): string {
  const [only] = to;
  return only !== undefined && to.length === 1 ? only : sendTo;
}

function listProblems(
  offered: OfferedAction,
  draft: ActionDraft,
  asked: readonly Requirement[],
  days: OfficeDays,
): DraftProblem[] {
  const { needs } = offered;
  const { today } = days;
  const problems: DraftProblem[] = [];
  const demand = (isFilled: boolean, field: DraftField, message: string) => {
    if (!isFilled) problems.push({ field, message });
  };
  const blocked =
    needs.verdicts && whyNotYet(needs.verdicts, summarizeChecklist(asked, draft.verdicts));
  if (blocked) problems.push({ field: 'verdicts', message: blocked });
  if (offered.as.length > 1) {
    demand(
      offered.as.some((one) => one.performerId === draft.as),
      'as',
      'Pilih Anda bertindak sebagai siapa.',
    );
  }
  if (offered.type === 'send-back' || offered.type === 'reopen') {
    demand(offered.to.includes(targetOf(offered, draft)), 'sendTo', 'Pilih langkah tujuannya.');
  }
  if (needs.choose) demand(draft.chosen.length > 0, 'chosen', 'Pilih paling sedikit satu tujuan.');
  if (needs.disposisi) {
    demand(draft.instruction.trim() !== '', 'instruction', 'Tulis atau pilih isi disposisi.');
    const isDueReadable = draft.dueOn === '' || isDay(draft.dueOn);
    demand(isDueReadable, 'dueOn', whyNoDay(draft.dueOn, today));
    const isPast = isDay(draft.dueOn) && draft.dueOn < today;
    demand(!isPast, 'dueOn', 'Tanggal ini sudah lewat. Isi hari ini atau sesudahnya.');
  }
  if (needs.receipt) {
    demand(draft.receivedBy.trim() !== '', 'receivedBy', 'Tulis siapa yang menerima.');
    const isEmpty = draft.receivedOn === '';
    const dayMissing = isEmpty ? 'Isi tanggal diterima.' : whyNoDay(draft.receivedOn, today);
    demand(isDay(draft.receivedOn), 'receivedOn', dayMissing);
    const impossible = whyNotReceived(draft.receivedOn, days);
    if (impossible !== undefined) demand(false, 'receivedOn', impossible);
  }
  if (needs.reason) {
    demand(
      draft.reason.trim().length >= REASON_MIN,
      'reason',
      `Tulis alasan paling sedikit ${REASON_MIN} huruf.`,
    );
  }
  if (offered.type === 'add-note') {
    demand(draft.note.trim() !== '', 'note', 'Tulis catatannya.');
  }
  const isRemarkLong = asked.some(
    ({ id }) => whyTooLong(draft.verdicts[id]?.note ?? '', REMARK_MOST) !== undefined,
  );
  if (isRemarkLong && !blocked) problems.push({ field: 'verdicts', message: REMARK_TOO_LONG });
  for (const field of ['reason', 'note', 'instruction', 'receivedBy'] as const) {
    const tooLong = isAsked(field, offered)
      ? whyTooLong(draft[field], TEXT_LIMITS[field])
      : undefined;
    if (tooLong !== undefined) problems.push({ field, message: tooLong });
  }
  return problems;
}

/** Whether the words of a field are sent with this action; the draft may hold more. */
function isAsked(field: keyof typeof TEXT_LIMITS, { type, needs }: OfferedAction): boolean {
  if (field === 'reason') return needs.reason;
  if (field === 'instruction') return needs.disposisi;
  if (field === 'receivedBy') return needs.receipt;
  return type === 'take-exit' || type === 'confirm' || type === 'add-note' || type === 'resume';
}

function makeAction(
  offered: OfferedAction,
  draft: ActionDraft,
  asked: readonly Requirement[],
  kept: InstrumentReply | undefined,
): CaseAction {
  const openId = offered.openId ?? '';
  const as = offered.as.length > 1 ? draft.as : (offered.as[0]?.performerId ?? '');
  const reason = draft.reason.trim();
  const note = draft.note.trim();
  const files = draft.files.map((file) => file.id);
  const verdicts = toVerdicts(asked, draft.verdicts);
  switch (offered.type) {
    case 'confirm':
      return {
        type: 'confirm',
        openId,
        as,
        ...(note && { note }),
        ...(verdicts.length > 0 && { verdicts }),
      };
    case 'send-back':
      return { type: 'send-back', openId, as, to: targetOf(offered, draft), reason };
    case 'add-note':
      return { type: 'add-note', note, ...(files.length > 0 && { files }) };
    case 'suspend':
      return { type: 'suspend', reason };
    case 'resume':
      return { type: 'resume', ...(note && { note }) };
    case 'cancel':
      return { type: 'cancel', reason };
    case 'reopen':
      return { type: 'reopen', to: targetOf(offered, draft), reason };
  }
  return {
    type: 'take-exit',
    openId,
    exit: offered.exit ?? '',
    as,
    ...(offered.needs.reason && { reason }),
    ...(note && { note }),
    ...(verdicts.length > 0 && { verdicts }),
    ...(offered.needs.choose && { chosen: [...draft.chosen] }),
    ...(offered.needs.disposisi && { disposisi: makeDisposisi(draft) }),
    ...(offered.needs.receipt && {
      receipt: { receivedBy: draft.receivedBy.trim(), receivedOn: draft.receivedOn },
    }),
    ...(files.length > 0 && { files }),
    ...(offered.needs.form !== undefined && { form: makeForm(draft, kept) }),
  };
}

function makeDisposisi(draft: ActionDraft) {
  return {
    instruction: draft.instruction.trim(),
    ...(draft.dueOn && { dueOn: draft.dueOn }),
    ...(draft.copyTo.length > 0 && { copyTo: [...draft.copyTo] }),
  };
}
