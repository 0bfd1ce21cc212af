import type { EndedEntry } from '@tuntas/api';
import { expect, test } from 'vitest';
import { chooseEntries, type LawFilter } from './choose-entries.ts';

const shipped: EndedEntry = {
  id: null,
  kind: 'law',
  name: 'UU 4/1965',
  law: 'UU 4/1965',
  region: null,
  words: [],
  since: '1998',
  by: 'dicabut UU 13/1998 tentang Kesejahteraan Lanjut Usia',
  source: '',
  added: null,
  withdrawn: null,
  mentions: [{ place: 'version', id: 'v', title: 'SOP', version: 1, text: 'UU 4 Tahun 1965' }],
};
const at = { at: '2026-11-22T00:00:00Z', by: 'Contoh' };
const own: EndedEntry = { ...shipped, id: 'a', name: 'PKSA', law: null, added: at, mentions: [] };
const gone: EndedEntry = { ...own, id: 'b', withdrawn: { ...at, reason: 'Keliru' } };
const unnamed: EndedEntry = { ...shipped, name: 'PP 1/1990', law: 'PP 1/1990', mentions: [] };
const entries = [unnamed, own, gone, shipped];

test.each<[LawFilter, string, readonly EndedEntry[]]>([
  ['all', '', [own, shipped, unnamed]],
  ['own', '', [own]],
  ['mentioned', '', [shipped]],
  ['withdrawn', '', [gone]],
  ['all', 'uu 4 1965', [shipped]],
  ['all', 'pp 1/1990', [unnamed]],
  ['all', 'UU No.4/1965', [shipped]],
  ['all', 'UU No.5/1965', []],
  ['all', 'lanjut  usia PKSA', [own]],
  ['all', 'tidak ada', []],
])('%s, “%s”', (filter, search, chosen) => {
  expect(chooseEntries(entries, filter, search)).toEqual(chosen);
});
