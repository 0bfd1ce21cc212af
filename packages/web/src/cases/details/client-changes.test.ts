import { expect, it } from 'vitest';
import { clientChanges, toClientFields } from './client-changes.ts';

const client = {
  id: 'x',
  name: 'Contoh Siti',
  nikMasked: '••••••••••••0005',
  kkMasked: null,
  nikWarnings: [],
  bornOn: '1950-01-01',
  sex: 'P',
  address: 'Jalan Contoh',
  phone: '',
  mayCorrect: true,
  corrections: [],
};

it('names only what differs, numbers without blanks', () => {
  const known = toClientFields(client);
  expect(clientChanges(client, known)).toEqual({});
  expect(clientChanges(client, { ...known, name: 'Contoh Siti ' })).toEqual({});
  expect(
    clientChanges(client, { ...known, name: 'Contoh Sitti', nik: '6209 0141 0150 0006' }),
  ).toEqual({ name: 'Contoh Sitti', nik: '6209014101500006' });
});

it('empties what may be empty', () => {
  const emptied = { ...toClientFields(client), bornOn: '', sex: '' as const, address: '' };
  expect(clientChanges(client, emptied)).toEqual({ bornOn: null, sex: null, address: '' });
});
