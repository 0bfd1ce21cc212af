import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDefinition } from '@tuntas/sop';
import { runMain as run } from './testing.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const FOREIGN = join(ROOT, 'packages/naskah/src/bpmn/testing/camunda.bpmn');
const SHIPPED = join(ROOT, 'sops/lahat-asistensi-rehabilitasi-sosial.yaml');

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tuntas-bpmn-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('sop import-bpmn', () => {
  it('writes a definition that can be read, and says what was left out and what is missing', async () => {
    const target = join(dir, 'bantuan.yaml');
    const { code, err } = await run(['sop', 'import-bpmn', FOREIGN, '--out', target]);
    expect(code).toBe(0);
    expect(err).toContain('Baris 43 (Activity_survei): Subproses “Survei lapangan”');
    expect(err).toContain('“Nomor SOP”');
    expect(err).toMatch(/5 langkah ditulis ke .*bantuan\.yaml/);
    const { definition } = parseDefinition(await readFile(target, 'utf8'), target);
    expect(definition?.sheet.name).toBe('Bantuan sembako');
  });

  it('writes beside the file it read, not where the command was given', async () => {
    const file = join(dir, 'asal.bpmn');
    await writeFile(file, await readFile(FOREIGN));
    expect((await run(['sop', 'import-bpmn', file])).code).toBe(0);
    expect((await run(['sop', 'bpmn', join(dir, 'asal.yaml')])).err).toContain(file);
    expect(await readFile(join(dir, 'asal.yaml'), 'utf8')).toContain('Bantuan sembako');
  });

  it('gives back what an export holds, with nothing to ask', async () => {
    const file = join(dir, 'lahat.bpmn');
    await run(['sop', 'bpmn', SHIPPED, '--out', file]);
    const { code, out, err } = await run(['sop', 'import-bpmn', file, '--out', '-']);
    expect([code, err]).toEqual([0, '']);
    const kept = parseDefinition(await readFile(SHIPPED, 'utf8'), SHIPPED).definition;
    const back = parseDefinition(out, 'x').definition;
    expect(back?.sheet).toEqual(kept?.sheet);
    expect(back?.flow.steps.map(({ kind }) => kind)).toEqual(
      kept?.flow.steps.map(({ kind }) => kind),
    );
  });

  it('tells a file without a flow, a broken one and an absent one apart', async () => {
    const file = join(dir, 'bukan.bpmn');
    await writeFile(file, '<html></html>');
    const { code, err } = await run(['sop', 'import-bpmn', file]);
    expect([code, err]).toEqual([1, expect.stringContaining('bukan BPMN 2.0')]);
    expect((await run(['sop', 'import-bpmn', '/nowhere.bpmn'])).code).toBe(2);
    expect((await run(['sop', 'import-bpmn', FOREIGN, '--out', '/nowhere/x.yaml'])).code).toBe(2);
  });
});
