import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BpmnReading } from '@tuntas/naskah';
import { SOURCE_LIMITS, SourceProblem, type SourceProblemCode } from '@tuntas/reader';
import type { ReadAnswer, ReadFile, ReadWork } from './read-answer.ts';
import { READ_LIMITS, type ReadLimits } from './read-limits.ts';
import { takeTurn } from './take-turn.ts';

const ENTRY = fileURLToPath(import.meta.resolve('./read-process.ts'));
const ROOT = join(import.meta.dirname, '../../../..');

/**
 * Reads a file in a process of its own, which may read the program's files and nothing else: no
 * settings, no keys, no writing, no other programs. A file that takes too long or too much memory is
 * SOURCE_TOO_LARGE.
 *
 * @throws SourceProblem
 */
export async function readInChild(
  bytes: Uint8Array,
  fileName: string,
  limits: ReadLimits = READ_LIMITS,
): Promise<ReadFile> {
  const answer = await readAs('sheet', bytes, fileName, limits);
  if ('result' in answer) return answer;
  throw new Error('a sheet was read as something else');
}

/**
 * Reads a BPMN file in such a process.
 *
 * @throws SourceProblem
 */
export async function readBpmnInChild(
  bytes: Uint8Array,
  limits: ReadLimits = READ_LIMITS,
): Promise<BpmnReading> {
  const answer = await readAs('bpmn', bytes, '', limits);
  if ('bpmn' in answer) return answer.bpmn;
  throw new Error('a BPMN file was read as something else');
}

async function readAs(
  work: ReadWork,
  bytes: Uint8Array,
  fileName: string,
  limits: ReadLimits,
): Promise<Exclude<ReadAnswer, { readonly problem: SourceProblemCode }>> {
  if (bytes.length > SOURCE_LIMITS.bytes) {
    throw new SourceProblem('SOURCE_TOO_LARGE', `${bytes.length} bytes`);
  }
  const hash = createHash('sha256').update(bytes).digest('hex');
  const key = `${work} ${hash} ${fileName} ${JSON.stringify(limits)}`;
  const answer = await once(key, () => takeTurn(() => ask(work, bytes, fileName, limits)));
  if ('problem' in answer) throw new SourceProblem(answer.problem, answer.detail);
  return answer;
}

/** The same file sent again while it is being read is not read twice. */
const underWay = new Map<string, Promise<ReadAnswer>>();

function once(key: string, work: () => Promise<ReadAnswer>): Promise<ReadAnswer> {
  const known = underWay.get(key);
  if (known !== undefined) return known;
  const answer = work().finally(() => underWay.delete(key));
  underWay.set(key, answer);
  return answer;
}

function ask(
  work: ReadWork,
  bytes: Uint8Array,
  fileName: string,
  limits: ReadLimits,
): Promise<ReadAnswer> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--permission', `--allow-fs-read=${ROOT}`, '--allow-worker', ENTRY],
      { env: childEnv(), stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true },
    );
    const out: Buffer[] = [];
    const end = (answer: ReadAnswer): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(answer);
    };
    const timer = setTimeout(() => {
      end({ problem: 'SOURCE_TOO_LARGE', detail: `no answer in ${limits.milliseconds} ms` });
    }, limits.milliseconds);
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.on('error', (error) => end({ problem: 'SOURCE_DAMAGED', detail: error.message }));
    child.on('close', (code) => end(answerOf(Buffer.concat(out).toString(), code)));
    // A process that ends before it has read everything breaks the pipe; `close` says the rest.
    child.stdin.on('error', () => {});
    child.stdin.write(`${JSON.stringify({ fileName, work, limits })}\n`);
    child.stdin.end(bytes);
  });
}

function answerOf(text: string, code: number | null): ReadAnswer {
  try {
    return JSON.parse(text) as ReadAnswer;
  } catch {
    return { problem: 'SOURCE_DAMAGED', detail: `the reading process ended with ${code}` };
  }
}

/** What Windows needs to start a program; nothing of ours. */
function childEnv(): Record<string, string> {
  const names = ['SystemRoot', 'windir', 'TEMP', 'TMP'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
