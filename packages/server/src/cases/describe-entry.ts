import { exitLabel, type CaseEvent, type PreparedDefinition } from '@tuntas/sop';

/** What was done, by whom and when, as it is told to somebody who came second. */
export interface EntryToTell {
  readonly at: string;
  readonly event: CaseEvent;
  readonly actor: string | null;
  readonly zone: string;
}

/** Such as: `Contoh Kabid memilih “Paraf” pada “Paraf rekomendasi” pukul 10.12`. */
export function describeEntry(sop: PreparedDefinition, entry: EntryToTell): string {
  return `${entry.actor ?? 'Sistem'} ${deedOf(sop, entry.event)} pukul ${clockTime(entry)}`;
}

function deedOf(sop: PreparedDefinition, event: CaseEvent): string {
  const titleOf = (stepId: string) => `“${sop.steps.get(stepId)?.step.title ?? stepId}”`;
  switch (event.type) {
    case 'step-completed':
      return `memilih “${labelOf(sop, event.stepId, event.exit)}” pada ${titleOf(event.stepId)}`;
    case 'step-sent-back':
      return `mengembalikan berkas ke ${titleOf(event.to)}`;
    case 'step-confirmed':
      return `menyelesaikan bagiannya pada ${titleOf(event.stepId)}`;
    case 'note-added':
      return 'menambah catatan';
    case 'case-suspended':
      return 'menangguhkan berkas';
    case 'case-resumed':
      return 'melanjutkan berkas';
    case 'step-withdrawn':
    case 'case-cancelled':
      return 'membatalkan berkas';
    case 'case-reopened':
      return 'membuka kembali berkas';
    case 'case-moved':
      return `memindahkan berkas ke versi ${event.to.version} SOP-nya`;
    case 'case-opened':
      return 'membuka berkas';
    case 'step-opened':
    case 'fork-opened':
    case 'branch-arrived':
    case 'fork-closed':
    case 'case-closed':
      return 'memproses berkas';
  }
}

function labelOf(sop: PreparedDefinition, stepId: string, exit: string): string {
  const step = sop.steps.get(stepId)?.step;
  if (step === undefined) return exit;
  const own = step.exits.find((candidate) => candidate.exit === exit) ?? { exit };
  return exitLabel(step, own, (id) => sop.steps.get(id)?.step.kind);
}

function clockTime({ at, zone }: EntryToTell): string {
  return new Intl.DateTimeFormat('id-ID', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(at));
}
