import {
  exitLabel,
  KINDS,
  type Basis,
  type Exit,
  type Flow,
  type SopDefinition,
  type StandardTime,
  type Step,
} from '@tuntas/sop';

/** One fact of the flow with the reason to believe it. */
export interface SettledFact {
  /** JSON pointer to what has the basis; for kind and performers of a step to the basis itself. */
  readonly path: string;
  readonly text: string;
  readonly basis: Basis;
}

export interface FactGroup {
  /** Step id; `umum` for what belongs to no step. */
  readonly id: string;
  /** Row of the sheet, counted from 1; undefined for added steps and the general group. */
  readonly row: number | undefined;
  readonly title: string;
  readonly facts: readonly SettledFact[];
}

const OWNERS = { office: 'kantor', applicant: 'pemohon', 'third-party': 'pihak lain' } as const;
const UNITS = { minutes: 'menit', hours: 'jam', 'working-days': 'hari kerja' } as const;

/** Everything that was settled beside the sheet: in general, then step by step. */
export function listFacts({ flow }: SopDefinition, generalTitle: string): FactGroup[] {
  const general = {
    id: 'umum',
    row: undefined,
    title: generalTitle,
    facts: [
      ...flow.performers.map((performer, at) => ({
        path: `/flow/performers/${at}`,
        text: `Pelaksana: ${performer.title}${performer.party === 'outside' ? ' (pihak luar)' : ''}`,
        basis: performer.basis,
      })),
      ...flow.entries.map(({ title, about, basis }, at) => ({
        path: `/flow/entries/${at}`,
        text: `Cara masuk: ${title}${about === 'letter' ? ' (tanpa klien)' : ''}`,
        basis,
      })),
      ...flow.brings.map(({ title, basis }, at) => ({
        path: `/flow/brings/${at}`,
        text: `Dibawa dari luar: ${title}`,
        basis,
      })),
    ],
  };
  const steps = flow.steps.map((step, at) => ({
    id: step.id,
    row: step.row,
    title: step.title,
    facts: listStepFacts(step, `/flow/steps/${at}`, flow),
  }));
  return [general, ...steps];
}

function listStepFacts(step: Step, path: string, flow: Flow): SettledFact[] {
  const performer = (id: string) => flow.performers.find((one) => one.id === id)?.title ?? id;
  const by = step.by.map(performer).join(' bersama ');
  const recorders = (step.recordedBy ?? []).map(performer).join(', ');
  return [
    {
      path: `${path}/basis/kind`,
      text: `Jenis langkah: ${KINDS[step.kind].label}`,
      basis: step.basis.kind,
    },
    {
      path: `${path}/basis/by`,
      text: `Dikerjakan ${by}${recorders ? `; pencatat: ${recorders}` : ''}`,
      basis: step.basis.by,
    },
    ...step.requires.map((item, at) => ({
      path: `${path}/requires/${at}`,
      text: `Persyaratan${item.mandatory ? '' : ' bila ada'}: ${item.text}`,
      basis: item.basis,
    })),
    ...step.produces.map(({ title, basis }, at) => ({
      path: `${path}/produces/${at}`,
      text: `Menghasilkan: ${title}`,
      basis,
    })),
    { path: `${path}/clock`, text: tellClock(step), basis: step.clock.basis },
    ...step.exits.map((exit, at) => ({
      path: `${path}/exits/${at}`,
      text: tellExit(step, exit, flow),
      basis: exit.basis,
    })),
  ];
}

export function tellClock({ clock: { standard, owner, enforced } }: Step): string {
  const time = standard ? tellTime(standard) : 'tanpa batas';
  const whose = owner === 'office' ? '' : `, waktu ${OWNERS[owner]}`;
  return `Waktu: ${time}${whose}${standard && !enforced ? ', tidak ditagih' : ''}`;
}

function tellTime({ amount, unit }: StandardTime): string {
  return `${amount.toLocaleString('id-ID')} ${UNITS[unit]}`;
}

export function tellExit(step: Step, exit: Exit, flow: Flow): string {
  const find = (id: string) => flow.steps.find((one) => one.id === id);
  const title = (id: string) => find(id)?.title ?? id;
  const label = exitLabel(step, exit, (id) => find(id)?.kind);
  const to = exit.ends
    ? 'berkas ditutup'
    : (exit.to ?? []).map((id) => `“${title(id)}”`).join(', ');
  return `“${label}” → ${to}`;
}

export type BasisKind = 'written' | 'inferred' | 'demo' | 'decided';

export function kindOf(basis: Basis): BasisKind {
  if ('written' in basis) return 'written';
  if ('inferred' in basis) return 'inferred';
  return basis.decided.demo ? 'demo' : 'decided';
}

/** How many facts of a group have which basis. */
export function countKinds(facts: readonly SettledFact[]): Record<BasisKind, number> {
  const counts = { written: 0, inferred: 0, demo: 0, decided: 0 };
  for (const { basis } of facts) counts[kindOf(basis)] += 1;
  return counts;
}
