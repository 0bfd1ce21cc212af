import {
  findExitRule,
  KINDS,
  type Basis,
  type Exit,
  type Flow,
  type SopDefinition,
  type StandardTime,
  type Step,
} from '@tuntas/sop';

/** A fact of the flow that the sheet does not say by itself. */
export interface Answer {
  /** "baris 3", "T1" for an added step, "umum". */
  readonly where: string;
  readonly fact: string;
  readonly basis: Basis;
}

const OWNERS = { office: 'kantor', applicant: 'pemohon', 'third-party': 'pihak lain' } as const;
const UNITS = { minutes: 'menit', hours: 'jam', 'working-days': 'hari kerja' } as const;

/**
 * What was settled beside the sheet: in general, then step by step; written facts left out.
 *
 * @param references "T1", "T2", … of the added steps, by their ids.
 */
export function listAnswers(
  { flow }: SopDefinition,
  references: ReadonlyMap<string, string>,
): Answer[] {
  const general = [
    ...flow.performers.map(({ title, basis }) => ({ fact: `Pelaksana: ${title}`, basis })),
    ...flow.entries.map(({ title, basis }) => ({ fact: `Cara masuk: ${title}`, basis })),
    ...flow.brings.map(({ title, basis }) => ({ fact: `Dibawa dari luar: ${title}`, basis })),
  ].map((answer) => ({ where: 'umum', ...answer }));
  const ofSteps = flow.steps.flatMap((step) =>
    listFacts(step, flow).map((answer) => ({
      where: references.get(step.id) ?? `baris ${step.row}`,
      ...answer,
    })),
  );
  return [...general, ...ofSteps].filter(({ basis }) => !('written' in basis));
}

function listFacts(step: Step, flow: Flow): Omit<Answer, 'where'>[] {
  return [
    { fact: `Jenis langkah: ${KINDS[step.kind].label}`, basis: step.basis.kind },
    { fact: `Dikerjakan ${performerNames(step.by, flow)}`, basis: step.basis.by },
    ...step.requires.map(({ text, mandatory, basis }) => ({
      fact: `Persyaratan${mandatory ? '' : ' bila ada'}: ${text}`,
      basis,
    })),
    ...step.produces.map(({ title, basis }) => ({ fact: `Menghasilkan: ${title}`, basis })),
    { fact: clockWords(step), basis: step.clock.basis },
    ...step.exits.map((exit) => ({ fact: exitWords(step, exit, flow), basis: exit.basis })),
  ];
}

export function performerNames(ids: readonly string[], { performers }: Flow): string {
  return ids.map((id) => performers.find((one) => one.id === id)?.title ?? id).join(' bersama ');
}

function clockWords({ clock: { standard, owner, enforced } }: Step): string {
  const time = standard === undefined ? 'tanpa batas' : timeWords(standard);
  const whose = owner === 'office' ? '' : `, waktu ${OWNERS[owner]}`;
  return `Waktu: ${time}${whose}${standard !== undefined && !enforced ? ', tidak ditagih' : ''}`;
}

const timeWords = ({ amount, unit }: StandardTime): string =>
  `${String(amount).replace('.', ',')} ${UNITS[unit]}`;

function exitWords(step: Step, exit: Exit, { steps }: Flow): string {
  const title = (id: string): string => steps.find((one) => one.id === id)?.title ?? id;
  const label = exit.label ?? findExitRule(step.kind, exit.exit)?.label ?? exit.exit;
  const to = (exit.to ?? []).map((id) => `“${title(id)}”`).join(', ');
  return `“${label}” menuju ${exit.ends === true ? 'akhir berkas' : to}`;
}
