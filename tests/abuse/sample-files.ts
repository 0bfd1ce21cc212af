import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SHEET = readFileSync(
  join(import.meta.dirname, '../../sops/seeds/002_8c84b91834af62f3.txt'),
  'utf8',
);

export const DEFINITION = readFileSync(
  join(import.meta.dirname, '../../sops/lamandau-lansia-terlantar.yaml'),
  'utf8',
);

export const BPMN = readFileSync(
  join(import.meta.dirname, '../../packages/naskah/src/bpmn/testing/bizagi.bpmn'),
  'utf8',
);
