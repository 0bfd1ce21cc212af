import type { AgendaEntry } from '@tuntas/api';
import { describe, expect, it } from 'vitest';
import { changesOf, fieldsOf } from './correction-of.ts';

const entry: AgendaEntry = {
  id: '019ab3c0-0000-7000-8000-000000000001',
  year: 2026,
  number: 7,
  arrival: 'letter',
  receivedOn: '2026-11-20',
  sender: 'Desa Contoh',
  letterNumber: '460/12',
  letterOn: '2026-11-18',
  subject: 'Permohonan',
  summary: '',
  urgency: 'biasa',
  secrecy: 'biasa',
  registeredAt: '2026-11-20T02:00:00.000Z',
  registeredBy: 'Contoh Petugas',
  isHidden: false,
  cases: [],
  files: [],
  corrections: 0,
};

describe('changesOf', () => {
  it('is empty when nothing, or only white space, differs', () => {
    expect(changesOf(entry, fieldsOf(entry))).toEqual({});
    expect(changesOf(entry, { ...fieldsOf(entry), sender: ' Desa Contoh ' })).toEqual({});
  });
  it('holds only what differs', () => {
    expect(changesOf(entry, { ...fieldsOf(entry), subject: 'Permohonan bantuan' })).toEqual({
      subject: 'Permohonan bantuan',
    });
  });
  it('sends null for a date that was taken out, and never the way of arrival', () => {
    expect(changesOf(entry, { ...fieldsOf(entry), letterOn: '', arrival: 'walk-in' })).toEqual({
      letterOn: null,
    });
  });
});
