import { formatInstant } from '../clock/format-instant.ts';
import { endSentence } from '../end-sentence.ts';
import { KINDS, type StepKind } from '../definition/kinds.ts';
import type { Moment } from './decision.ts';
import { listUnconfirmed } from './performing.ts';
import {
  prepareDefinition,
  type AnyDefinition,
  type PreparedDefinition,
  type PreparedStep,
} from './prepare-definition.ts';
import type { CaseState, OpenStep } from './state.ts';

/**
 * Performer id → names of the people who hold that post now. An empty list says that nobody does;
 * where there is none, nothing is known.
 */
export type HolderNames = Readonly<Record<string, readonly string[]>>;

/** What a step of each kind waits for, in words that follow "menunggu". */
const AWAITED: Readonly<Record<StepKind, string>> = {
  receive: 'penerimaan dan pencatatan',
  check: 'pemeriksaan kelengkapan',
  consider: 'telaah',
  dispose: 'disposisi',
  verify: 'hasil verifikasi',
  assess: 'hasil asesmen',
  draft: 'konsep surat',
  paraf: 'paraf',
  sign: 'tanda tangan',
  'hand-over': 'penyerahan',
  forward: 'jawaban pihak tujuan',
  accompany: 'selesainya pendampingan',
  deliver: 'pemberian layanan',
  archive: 'pengarsipan',
};

/**
 * Why is it here: who holds the case, since when, what is missing, what happens next. One or a
 * few complete Indonesian sentences for any state of a case.
 */
export function whyHere(
  definition: AnyDefinition,
  state: CaseState,
  names: HolderNames,
  moment: Moment,
): string {
  const prepared = prepareDefinition(definition);
  const when = (instant: string | null) =>
    formatInstant(instant ?? moment.now, moment.now, moment.calendar.zone);
  switch (state.status) {
    case 'closed':
      return state.result === 'refused'
        ? `Berkas ini ditutup ${when(state.closedAt)} sebagai ditolak.`
        : `Berkas ini selesai ${when(state.closedAt)}.`;
    case 'cancelled':
      return `Berkas ini dibatalkan ${when(state.closedAt)}${because(state)}.`;
    case 'suspended': {
      const places = state.open.map((open) => describePlace(prepared, open, names));
      const last = places.length > 0 ? `; terakhir di ${listAnd(places)}` : '';
      const since = `sejak ${when(state.suspendedAt)}${because(state)}`;
      return `Berkas ini ditangguhkan ${since}${last}; menunggu dilanjutkan.`;
    }
    case 'open': {
      const parts = state.open.map((open) => describeOpen(prepared, state, open, names, moment));
      if (parts.length === 1) return endSentence(`Berkas ini ada ${parts[0]}`);
      const places = parts.map((part, index) => `(${index + 1}) ${part}`).join('; ');
      return endSentence(`Berkas ini ada di ${parts.length} tempat: ${places}`);
    }
  }
}

function because({ because: reason }: CaseState): string {
  return reason === null ? '' : ` karena “${withoutStop(reason)}”`;
}

function describeOpen(
  definition: PreparedDefinition,
  state: CaseState,
  open: OpenStep,
  names: HolderNames,
  { now, calendar }: Moment,
): string {
  const when = (instant: string) => formatInstant(instant, now, calendar.zone);
  const prepared = definition.steps.get(open.stepId);
  const parts = [`di ${describePlace(definition, open, names)} sejak ${when(open.openedAt)}`];
  if (open.cameBack) {
    const { fromStepId, reason, note, missing = [] } = open.cameBack;
    const from = definition.steps.get(fromStepId)?.step.title ?? fromStepId;
    parts.push(`datang dari “${from}” dengan alasan “${withoutStop(reason)}”`);
    if (note !== undefined) parts.push(`dengan catatan “${withoutStop(note)}”`);
    if (missing.length > 0) parts.push(`masih kurang ${listAnd(missing)}`);
  }
  if (prepared) {
    const since = new Map(Object.entries(state.waitingList ?? {})).get(open.stepId);
    if (since !== undefined) parts.push(`dalam daftar tunggu pihak tujuan sejak ${when(since)}`);
    else parts.push(`menunggu ${describeAwaited(definition, open, prepared)}`);
    const next = describeNext(definition, prepared);
    if (next) parts.push(`berikutnya ${next}`);
  }
  const isVacant = prepared !== undefined && isHeldByNobody(prepared, names);
  if (isVacant) parts.push(NOBODY);
  // Nobody can keep a promise of a post without a holder.
  if (open.dueAt !== null && !(isVacant && Date.parse(open.dueAt) >= Date.parse(now))) {
    const isLate = Date.parse(open.dueAt) < Date.parse(now);
    parts.push(
      `${isLate ? 'lewat dari janji langkah ini' : 'janji langkah ini'} ${when(open.dueAt)}`,
    );
  }
  return parts.join('; ');
}

const NOBODY =
  'jabatan itu belum ada pemegangnya, jadi belum ada yang dapat mengerjakannya sampai seseorang ditunjuk';

/** Whether every post that may act on a step is known to be without a holder. */
function isHeldByNobody({ actors }: PreparedStep, names: HolderNames): boolean {
  return actors.length > 0 && actors.every((id) => names[id]?.length === 0);
}

/** "Kabid Rehsos – Siti Aminah (paraf)". */
function describePlace(definition: PreparedDefinition, open: OpenStep, names: HolderNames): string {
  const step = definition.steps.get(open.stepId)?.step;
  if (!step) return open.stepId;
  const holders = step.by.map((id) => {
    const people = names[id] ?? [];
    const title = titleOf(definition, id);
    if (people.length > 0) return `${title} – ${people.join(', ')}`;
    return names[id] === undefined ? title : `${title} – tanpa pemegang`;
  });
  const joined = step.joint === 'each' ? listAnd(holders) : holders.join(' atau ');
  return `${joined} (${KINDS[step.kind].label.toLowerCase()})`;
}

function describeAwaited(
  definition: PreparedDefinition,
  open: OpenStep,
  prepared: PreparedStep,
): string {
  const { step } = prepared;
  const titles = (ids: readonly string[]) => ids.map((id) => titleOf(definition, id));
  // The first one named takes the exit, which is a confirmation too.
  const waiting = listUnconfirmed(open, prepared, step.by[0] ?? '');
  if (waiting.length > 0) return `${listAnd(titles(waiting))} menyelesaikan bagiannya`;
  const outside = step.by.filter((id) => definition.performers.get(id)?.party === 'outside');
  const recorders = titles(step.recordedBy ?? []).join(' atau ');
  const recorded = outside.length > 0 && recorders !== '' ? `, dicatat ${recorders}` : '';
  if (step.clock.owner === 'applicant') {
    const whom = outside.length > 0 ? ` (${titles(outside).join(' atau ')})` : '';
    return `pemohon${whom} melengkapi berkas${recorded}`;
  }
  if (recorded === '') return AWAITED[step.kind];
  return `${AWAITED[step.kind]} oleh ${listAnd(titles(outside))}${recorded}`;
}

/** Where the first exit that goes onward leads. */
function describeNext(definition: PreparedDefinition, { exits }: PreparedStep): string | undefined {
  const onward = exits.find(({ rule }) => rule.tone === 'forward' || rule.tone === 'close');
  if (!onward) return undefined;
  if (onward.exit.ends) return 'berkas ditutup';
  const titles = onward.targets.map((id) => `“${definition.steps.get(id)?.step.title ?? id}”`);
  return onward.exit.choose ? titles.join(' atau ') : listAnd(titles);
}

function titleOf(definition: PreparedDefinition, performerId: string): string {
  return definition.performers.get(performerId)?.title ?? performerId;
}

function listAnd(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} dan ${items.at(-1) ?? ''}`;
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/u, '');
}
