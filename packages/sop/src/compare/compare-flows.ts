import type { SopDefinition } from '../definition/definition.ts';
import type { Entry, Exit, Paper, Performer, Step, StepClock } from '../definition/flow.ts';
import { findExitRule, KINDS } from '../definition/kinds.ts';
import { Changes } from './collect-changes.ts';
import type { SopChange } from './change.ts';
import { matchItems, type Matched } from './match-items.ts';

const OWNERS = { office: 'kantor', applicant: 'pemohon', 'third-party': 'pihak lain' } as const;
const UNITS = { minutes: 'menit', hours: 'jam', 'working-days': 'hari kerja' } as const;

/** Differences of how the office runs the sheet: performers, steps, times, papers, exits. */
export function compareFlows(before: SopDefinition, after: SopDefinition): SopChange[] {
  const changes = new Changes();
  const performers = matchItems(before.flow.performers, after.flow.performers, [
    ({ id }) => id,
    titleOf,
  ]);
  for (const { before: old, after: now } of performers) {
    changes.compare('performer', 'Pelaksana', old ? titleOf(old) : '', now ? titleOf(now) : '');
  }
  changes.compareSets(
    'entry',
    'Jalur masuk',
    before.flow.entries.map(entryOf),
    after.flow.entries.map(entryOf),
  );
  changes.compareSets(
    'paper',
    'Dibawa pemohon',
    before.flow.brings.map(({ title }) => title),
    after.flow.brings.map(({ title }) => title),
  );
  const steps = matchItems(before.flow.steps, after.flow.steps, [
    ({ id }) => id,
    ({ title }) => title.toLowerCase(),
    ({ row, kind }) => (row === undefined ? undefined : `${row} ${kind}`),
  ]);
  const found = [...changes.list];
  const renamed = nameAlike(before, after, steps, performers);
  for (const { before: old, after: now } of steps) {
    if (old !== undefined && now !== undefined) {
      found.push(...compareSteps(renamed, old, after, now));
    } else {
      const alone = new Changes(now?.id);
      const what = now?.added === true || old?.added === true ? 'Langkah tambahan' : 'Langkah';
      alone.compare('step', what, old?.title ?? '', now?.title ?? '');
      found.push(...alone.list);
    }
  }
  return found;
}

const entryOf = ({ title, about }: Entry): string =>
  about === 'letter' ? `${title} (tanpa klien)` : title;

const titleOf = ({ title, party }: Performer): string =>
  `${title}${party === 'outside' ? ' (pihak luar)' : ''}`;

/**
 * The older definition with the newer names of what is the same in both: a new name is one change,
 * and none of every step that speaks of it.
 */
function nameAlike(
  before: SopDefinition,
  after: SopDefinition,
  steps: readonly Matched<Step>[],
  performers: readonly Matched<Performer>[],
): SopDefinition {
  const stepTitles = new Map(steps.map((pair) => [pair.before, pair.after?.title]));
  const performerTitles = new Map(performers.map((pair) => [pair.before, pair.after?.title]));
  const papers = new Map(
    [...after.flow.brings, ...after.flow.steps.flatMap(({ produces }) => produces)].map(
      ({ id, title }) => [id, title],
    ),
  );
  const named = (paper: Paper): Paper => ({ ...paper, title: papers.get(paper.id) ?? paper.title });
  return {
    ...before,
    flow: {
      ...before.flow,
      brings: before.flow.brings.map(named),
      performers: before.flow.performers.map((each) => ({
        ...each,
        title: performerTitles.get(each) ?? each.title,
      })),
      steps: before.flow.steps.map((each) => ({
        ...each,
        title: stepTitles.get(each) ?? each.title,
        produces: each.produces.map(named),
      })),
    },
  };
}

function compareSteps(
  before: SopDefinition,
  old: Step,
  after: SopDefinition,
  now: Step,
): SopChange[] {
  const changes = new Changes(now.id);
  const what = (part: string) => `Langkah “${now.title}”: ${part}`;
  changes.compare('step', what('nama'), old.title, now.title);
  changes.compare('step', what('jenis'), KINDS[old.kind].label, KINDS[now.kind].label);
  changes.compare('performer', what('pelaksana'), doers(before, old), doers(after, now));
  changes.compare('step', what('menunggu semua cabang'), yes(old.join), yes(now.join));
  changes.compare('step', what('formulir'), old.form ?? '', now.form ?? '');
  changes.compare('time', what('waktu'), clockWords(old.clock), clockWords(now.clock));
  changes.compareSets('requirement', what('persyaratan'), items(old), items(now));
  changes.compareSets('paper', what('menghasilkan'), papers(old), papers(now));
  changes.compareSets('paper', what('memerlukan surat'), used(before, old), used(after, now));
  const exits = matchItems(old.exits, now.exits, [({ exit }) => exit]);
  for (const { before: left, after: right } of exits) {
    const name = exitName(now, right ?? left);
    changes.compare(
      'exit',
      what(`jalan keluar “${name}”`),
      left === undefined ? '' : exitWords(before, left),
      right === undefined ? '' : exitWords(after, right),
    );
  }
  return changes.list;
}

const yes = (value: boolean | undefined): string => (value === true ? 'ya' : '');
const items = ({ requires }: Step): string[] =>
  requires.map(({ text, mandatory }) => (mandatory ? text : `${text} (bila ada)`));
const papers = ({ produces }: Step): string[] => produces.map(({ title }) => title);

function doers({ flow }: SopDefinition, { by, joint, recordedBy }: Step): string {
  const title = (id: string) => flow.performers.find((each) => each.id === id)?.title ?? id;
  const names = by.map(title).join(joint === 'each' ? ' dan ' : ', ');
  return recordedBy === undefined ? names : `${names}; dicatat ${recordedBy.map(title).join(', ')}`;
}

function used({ flow }: SopDefinition, { uses }: Step): string[] {
  const known = [...flow.brings, ...flow.steps.flatMap(({ produces }) => produces)];
  return (uses ?? []).map((id) => known.find((paper) => paper.id === id)?.title ?? id);
}

function clockWords({ standard, owner, enforced }: StepClock): string {
  const time = standard ? `${standard.amount} ${UNITS[standard.unit]}` : 'tanpa batas waktu';
  return `${time}, waktu ${OWNERS[owner]}${enforced ? '' : ', tidak ditagih'}`;
}

function exitName(step: Step, exit: Exit | undefined): string {
  return exit?.label ?? findExitRule(step.kind, exit?.exit ?? '')?.label ?? exit?.exit ?? '';
}

function exitWords({ flow }: SopDefinition, { to, choose, withdraws, result }: Exit): string {
  const title = (id: string) => flow.steps.find((step) => step.id === id)?.title ?? id;
  const where =
    to === undefined ? 'selesai' : `ke ${to.map(title).join(choose === true ? ' atau ' : ' dan ')}`;
  return [
    where,
    ...(withdraws === true ? ['menarik cabang lain'] : []),
    ...(result === undefined ? [] : [result === 'done' ? 'berhasil' : 'ditolak']),
  ].join(', ');
}
