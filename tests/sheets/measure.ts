import { DAMAGES, FORMATS, type Damage, type Format } from './layout.ts';
import { judgeFile } from './judge/judge-file.ts';
import type { Judgement } from './judge/judgement.ts';
import { makeFile, type Vocabulary } from './make-file.ts';
import { readFile } from './read-file.ts';
import type { SheetTruth } from './truth.ts';

/** What came of one file. */
export interface Measured {
  readonly name: string;
  readonly judgements: readonly Judgement[];
  /** Sheets in the file, and sheets read. */
  readonly sheets: number;
  readonly read: number;
  readonly questions: number;
  readonly milliseconds: number;
}

export async function measure(
  name: string,
  bytes: Uint8Array,
  truths: readonly SheetTruth[],
): Promise<Measured> {
  const start = performance.now();
  const result = await readFile(bytes, name);
  const milliseconds = performance.now() - start;
  return {
    name,
    judgements: judgeFile(truths, result),
    sheets: truths.length,
    read: result.sheets.length,
    questions: result.sheets.reduce((sum, { questions }) => sum + questions.length, 0),
    milliseconds,
  };
}

export interface Batch {
  readonly format: Format;
  readonly damage: Damage;
  readonly vocabulary: Vocabulary;
  readonly files: readonly Measured[];
}

/** Reads `count` generated files of every format and damage, beginning with the seed. */
export async function measureAll(
  seed: number,
  count: number,
  vocabulary: Vocabulary,
): Promise<Batch[]> {
  const batches: Batch[] = [];
  for (const format of FORMATS) {
    for (const damage of DAMAGES) {
      const files: Measured[] = [];
      for (let i = 0; i < count; i++) {
        const made = makeFile(seed + i, format, damage, vocabulary);
        files.push(await measure(textName(made.name), made.bytes, made.truths));
      }
      batches.push({ format, damage, vocabulary, files });
    }
  }
  return batches;
}

/** "tab" and "running" are both plain text to whoever opens the file. */
export function textName(name: string): string {
  return name.replace(/\.(?:tab|running)$/, '.txt');
}

/** Share of values with this verdict, 0 to 1. */
export function share(
  files: readonly Measured[],
  verdict: Judgement['verdict'],
  of: (judgement: Judgement) => boolean = () => true,
): number {
  const values = files.flatMap(({ judgements }) => judgements.filter(of));
  return values.filter((one) => one.verdict === verdict).length / Math.max(1, values.length);
}
