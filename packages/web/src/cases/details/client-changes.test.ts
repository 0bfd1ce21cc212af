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

const kept = { nik: false, kk: false };

it('names only what differs, numbers without blanks', () => {
  const known = toClientFields(client);
  expect(clientChanges(client, known, kept)).toEqual({});
  expect(clientChanges(client, { ...known, name: 'Contoh Siti ' }, kept)).toEqual({});
  expect(
    clientChanges(client, { ...known, name: 'Contoh Sitti', nik: '6209 0141 0150 0006' }, kept),
  ).toEqual({ name: 'Contoh Sitti', nik: '6209014101500006' });
});

it('empties what may be empty', () => {
  const emptied = { ...toClientFields(client), bornOn: '', sex: '' as const, address: '' };
  expect(clientChanges(client, emptied, kept)).toEqual({ bornOn: null, sex: null, address: '' });
});

it('takes a wrong number away when that is asked for, not when nothing was typed', () => {
  const known = toClientFields(client);
  expect(clientChanges(client, known, { nik: true, kk: false })).toEqual({ nik: null });
  expect(clientChanges(client, known, { nik: false, kk: true })).toEqual({ kk: null });
});
