import type { CaseReply, OfferedAction } from '@tuntas/api';
import type { CaseAction, Requirement, SopDefinition, Verdict } from '@tuntas/sop';

/** Chooses among what is offered: the first way forward, unless `prefer` picks another. */
export function chooseForward(offered: readonly OfferedAction[]): OfferedAction | undefined {
  return (
    offered.find(({ type, tone }) => type === 'confirm' && tone !== 'back') ??
    offered.find(({ type, tone }) => type === 'take-exit' && tone === 'forward') ??
    offered.find(({ type, tone }) => type === 'take-exit' && tone === 'close')
  );
}

/** Fills an offered action in as a person would: verdicts, disposisi, receipt, reason. */
export function fillIn(
  offered: OfferedAction,
  berkas: Pick<CaseReply, 'state' | 'agenda'>,
  definition: SopDefinition,
): CaseAction {
  const as = offered.as[0]?.performerId ?? '';
  const openId = offered.openId ?? '';
  const reason = offered.needs.reason ? { reason: 'Alasan untuk percobaan' } : {};
  if (offered.type === 'confirm') return { type: 'confirm', openId, as };
  if (offered.type !== 'take-exit') throw new Error(`no way to fill in ${offered.type}`);
  const step = definition.flow.steps.find(({ id }) => id === offered.stepId);
  const asked = (step?.requires ?? []).filter(
    ({ onlyFor }) => !onlyFor || onlyFor.includes(berkas.state.entry),
  );
  return {
    type: 'take-exit',
    openId,
    exit: offered.exit ?? '',
    as,
    ...reason,
    ...(offered.needs.verdicts ? { verdicts: verdicts(asked, offered.needs.verdicts) } : {}),
    ...(offered.needs.disposisi ? { disposisi: { instruction: 'Proses lebih lanjut' } } : {}),
    ...(offered.needs.receipt
      ? { receipt: { receivedBy: 'Contoh Penerima', receivedOn: berkas.agenda.receivedOn } }
      : {}),
    ...(offered.needs.choose ? { chosen: [...offered.to] } : {}),
  };
}

function verdicts(asked: readonly Requirement[], wanted: 'all-met' | 'some-unmet'): Verdict[] {
  return asked.map(({ id, mandatory }, i) => ({
    requirementId: id,
    verdict: wanted === 'some-unmet' && (mandatory || i === 0) ? 'missing' : 'met',
  }));
}
