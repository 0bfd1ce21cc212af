import { readFileSync } from 'node:fs';
import { listPaths, parseDefinition } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { pathFacts } from './path-facts.ts';

const file = '../../../../../sops/lamandau-pemulangan-orang-terlantar.yaml';
const { definition } = parseDefinition(readFileSync(new URL(file, import.meta.url), 'utf8'), file);
if (!definition) throw new Error('the definition that ships does not parse');
const facts = listPaths(definition).map((path) => pathFacts(definition, path));

test('the usual way comes first and ends well', () => {
  expect(facts[0]).toMatchObject({ name: 'Jalan utama', end: 'Berkas selesai, berhasil' });
  expect(facts[0]?.stops[0]?.performers).toBe('Staf / Peksos');
  expect(facts[0]?.time).toMatch(/\d+ menit/);
});

test('every other way is called by the step and the button that lead to it', () => {
  const names = facts.map(({ name }) => name);
  expect(names).toContain('Verifikasi data kelengkapan terlantar: Belum lengkap');
  expect(new Set(names).size).toBe(names.length);
});

test('a way tells what is its own: from the step that leaves the ways before it', () => {
  expect(facts[0]?.known).toBe(0);
  const back = facts.find(({ name }) => name.endsWith(': Belum lengkap'));
  expect(back?.known).toBe(1);
  const own = back?.stops.slice(back.known).flatMap(({ checked }) => checked);
  expect(own).not.toContain('Identifikasi dan registrasi');
  expect(own).toContain('Identitas dan alamat asal (bila ada)');
});

test('each stop tells who, what is checked, what comes out, and how long', () => {
  for (const { stop, step, performers, papers, time } of facts[0]?.stops ?? []) {
    expect(stop.stepId).toBe(step.id);
    expect(performers).not.toBe('');
    expect(papers).toEqual(step.produces.map(({ title }) => title));
    expect(time === '').toBe(step.clock.standard === undefined);
  }
  expect(facts[0]?.stops.some(({ papers }) => papers.length > 0)).toBe(true);
});
