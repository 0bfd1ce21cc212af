import { BpmnModdle, type ModdleElement } from 'bpmn-moddle';
import { parseDefinition, printDefinition, type SopDefinition } from '@tuntas/sop';
import type { BpmnNote } from './bpmn-note.ts';
import { cleanTexts } from './clean-text.ts';
import { buildFlow, type FoundStep } from './build-flow.ts';
import { followWays } from './follow-ways.ts';
import type { ForeignProcess } from './foreign-process.ts';
import { quotedName } from './element-words.ts';
import { FROM_FILE } from './from-file.ts';
import { readFacts, type SopFacts } from './kept-facts.ts';
import { elementsOf, nameOf } from './moddle-elements.ts';
import { promoteGateways } from './promote-gateways.ts';
import { readProcess } from './read-process.ts';
import { scanXml } from './scan-xml.ts';
import { sheetOfFlow } from './sheet-of-flow.ts';

export interface BpmnReading {
  /**
   * Every fact of its flow inferred; undefined when the file is no BPMN or nothing can be made of it.
   * The sheet is the one that an export of Tuntas keeps in the file, else rows out of the tasks.
   */
  readonly definition: SopDefinition | undefined;
  /** Whether the sheet came with the file. */
  readonly hasSheet: boolean;
  /** Why there is no definition. */
  readonly problems: readonly BpmnNote[];
  /** What the file holds and was left out, or is read as something else. */
  readonly notes: readonly BpmnNote[];
}

const MOST_ELEMENTS = 3_000;
/** An SOP with more rows is none that anybody runs; far above it the draft could not be kept. */
const MOST_STEPS = 200;

/**
 * Reads the largest process of a BPMN 2.0 file: a step for each task, performed by its lane, and the
 * gateways and events as ways out. Never throws, whatever the text.
 */
export async function readBpmn(xml: string): Promise<BpmnReading> {
  const { problem, lineOf } = scanXml(xml);
  if (problem !== undefined) return refuse({ text: problem });
  const root = await new BpmnModdle().fromXML(xml).then(
    ({ rootElement }) => rootElement,
    () => undefined,
  );
  if (root?.$type !== 'bpmn:Definitions') return refuse({ text: 'Berkas ini bukan BPMN 2.0.' });
  // What is kept in the file may have been broken since; the picture alone is then read.
  const whole = readDefinitions(root, true);
  const reading =
    whole.definition !== undefined && !isSound(whole.definition)
      ? withBrokenFacts(readDefinitions(root, false))
      : whole;
  return {
    ...cleanTexts(reading),
    problems: cleanTexts(reading.problems.map(placed)),
    notes: cleanTexts(reading.notes.map(placed)),
  };

  function placed(note: BpmnNote): BpmnNote {
    const line = note.id === undefined ? undefined : lineOf(note.id);
    return line === undefined ? note : { ...note, line };
  }
}

const refuse = (...problems: readonly BpmnNote[]): BpmnReading => ({
  definition: undefined,
  hasSheet: false,
  problems,
  notes: [],
});

function withBrokenFacts(reading: BpmnReading): BpmnReading {
  const text = 'Data SOP di dalam berkas ini tidak utuh lagi; yang dibaca hanya gambarnya.';
  if (reading.definition === undefined || isSound(reading.definition)) {
    return { ...reading, notes: [{ text }, ...reading.notes] };
  }
  return refuse({ text: 'Alur di dalam berkas ini tidak dapat dijadikan langkah SOP.' });
}

/** Has it the form of a definition? Whether it can run, the checker says. */
function isSound(definition: SopDefinition): boolean {
  return parseDefinition(printDefinition(definition), 'bpmn').definition !== undefined;
}

function readDefinitions(root: ModdleElement, withFacts: boolean): BpmnReading {
  const all = elementsOf(root, 'rootElements');
  const sizeOf = (process: ModdleElement) => elementsOf(process, 'flowElements').length;
  const [process, ...others] = all
    .filter((element) => element.$type === 'bpmn:Process' && sizeOf(element) > 0)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a));
  if (process === undefined) return refuse({ text: 'Tidak ada proses di dalam berkas BPMN.' });
  if (sizeOf(process) > MOST_ELEMENTS) return refuse({ text: 'Proses BPMN terlalu besar.' });
  const [participants, messages] = ['participants', 'messageFlows'].map((name) =>
    all
      .filter(({ $type }) => $type === 'bpmn:Collaboration')
      .flatMap((each) => elementsOf(each, name)),
  ) as [ModdleElement[], ModdleElement[]];
  const pool = participants.find(
    (each) => (each['processRef'] as ModdleElement | undefined)?.id === process.id,
  );
  const named = (element: ModdleElement | undefined): string =>
    element?.['name'] === undefined ? '' : nameOf(element);

  const facts = withFacts ? readFacts<SopFacts>(process, 'sop', FROM_FILE) : undefined;
  const foreign = readProcess(process, facts !== undefined);
  const promoted = promoteGateways(foreign);
  const found = findFlow(foreign);
  const notes: BpmnNote[] = [
    ...others.map((each) => ({
      id: String(each.id),
      text: `Proses lain ${quotedName(each)} tidak dibaca.`,
    })),
    ...messages.map((each) => ({
      id: String(each.id),
      text: `Arus pesan ${quotedName(each)} tidak dibaca.`,
    })),
    ...foreign.notes,
    ...promoted,
    ...found.notes,
  ];
  if (found.steps.length > MOST_STEPS) {
    const text = `Proses ini punya ${found.steps.length} tugas; paling banyak ${MOST_STEPS}.`;
    return { ...refuse({ text }), notes };
  }
  if (found.start === undefined) return { ...refuse(...found.problems), notes };
  const { flow, problems } = buildFlow({ ...found, start: found.start, facts });
  if (problems.length > 0) return { ...refuse(...problems), notes };
  const title = named(process) || named(pool) || named(root);
  const sheet = facts?.sheet ?? sheetOfFlow(flow, { title, office: named(pool) });
  const id = typeof facts?.id === 'string' ? facts.id : 'alur-bpmn';
  const definition: SopDefinition = { language: 1, id, version: 1, sheet, flow };
  return { definition, hasSheet: facts !== undefined, problems: [], notes };
}

interface Found {
  readonly steps: readonly FoundStep[];
  readonly start: string | undefined;
  readonly entries: readonly string[];
  readonly problems: readonly BpmnNote[];
  readonly notes: readonly BpmnNote[];
}

function findFlow(process: ForeignProcess): Found {
  const notes: BpmnNote[] = [];
  const tasks = [...process.nodes.values()].filter(({ kind }) => kind === 'task');
  const steps = tasks.map((task): FoundStep => {
    const ways = followWays(process, task);
    if (ways.length === 0) {
      notes.push({
        id: task.id,
        text: `“${task.name || task.id}” tidak punya arus keluar; alur dianggap selesai.`,
      });
    }
    const end = { name: '', to: [], isChoice: false, isTerminate: false, facts: undefined };
    return {
      id: task.id,
      title: task.name || task.id,
      lane: task.lane,
      ways: ways.length === 0 ? [end] : ways,
      isJoin: task.isJoin === true,
      facts: task.facts,
    };
  });
  const begins = process.starts.map((start) => ({
    start,
    first: followWays(process, start)[0]?.to[0],
  }));
  const begin = begins.find(({ first }) => first !== undefined);
  const unreached = tasks.find(({ incoming }) => incoming === 0);
  const start = begin?.first ?? (process.starts.length === 0 ? unreached?.id : undefined);
  for (const each of begins.filter(({ first }) => first !== start)) {
    notes.push({
      id: each.start.id,
      text: `Mulai “${each.start.name || each.start.id}” tidak dibaca: alur punya satu langkah pertama.`,
    });
  }
  if (process.starts.length === 0 && start !== undefined) {
    notes.push({ id: start, text: 'Tidak ada tanda mulai; alur dimulai dari tugas ini.' });
  }
  const because =
    tasks.length === 0
      ? 'Tidak ada tugas di dalam proses.'
      : 'Tidak ada jalan dari mulai ke sebuah tugas.';
  return {
    steps,
    start,
    entries:
      begin === undefined
        ? ['']
        : begins.flatMap(({ first, start: { name } }) => (first === start ? [name] : [])),
    problems: start === undefined ? [{ text: because }] : [],
    notes,
  };
}
