import { readFileSync } from 'node:fs';
import { parseDefinition } from '@tuntas/sop';
import { expect, test } from 'vitest';
import { placeOfFinding } from './place-of-finding.ts';

const file = '../../../../../sops/lamandau-pemulangan-orang-terlantar.yaml';
const { definition } = parseDefinition(readFileSync(new URL(file, import.meta.url), 'utf8'), file);
if (!definition) throw new Error('the definition that ships does not parse');

test.each([
  ['/flow/steps/1/exits/0', { part: 'alur', step: 'verifikasi-kelengkapan' }],
  ['/flow/steps/1', { part: 'alur', step: 'verifikasi-kelengkapan' }],
  ['/flow/performers/0', { part: 'alur', step: undefined }],
  ['/sheet/effectiveOn', { part: 'tanya', step: undefined }],
  ['/sheet/rows/1/time', { part: 'alur', step: 'verifikasi-kelengkapan' }],
  ['/sheet/rows/99/time', { part: 'tanya', step: undefined }],
  ['', { part: 'tanya', step: undefined }],
])('%s is settled there', (path, place) => {
  expect(placeOfFinding({ path }, definition)).toEqual(place);
});
