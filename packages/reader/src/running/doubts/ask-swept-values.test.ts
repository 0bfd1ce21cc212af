import { expect, test } from 'vitest';
import type { Sheet } from '@tuntas/sop';
import { askSweptValues } from './ask-swept-values.ts';

const SHEET = {
  office: 'DINAS CONTOH',
  unit: 'BIDANG PELAYANAN PENCATATAN SIPIL',
  number: '470/SOP.08/DISDUKCAPIL',
  name: 'Penerbitan Akta Kelahiran',
  title: 'SOP PENERBITAN AKTA KELAHIRAN',
  approvedBy: { written: 'Kepala Dinas ANDI CONTOH' },
  legalBases: ['1. UU Nomor 24 Tahun 2013'],
  qualifications: ['1. Minimal SLTA'],
  related: ['1. SOP Penerbitan KIA'],
  equipment: ['1. Printer'],
  warnings: ['1. Wajib ramah'],
  records: ['1. Register akta'],
} as unknown as Sheet;

const askedOf = (own: Partial<Sheet>) =>
  askSweptValues({ ...SHEET, ...own }).flatMap(({ where, also = [] }) => [where, ...also]);

test('a sheet whose values stand where they belong is not asked about', () => {
  expect(askedOf({})).toEqual([]);
});

test.each([
  ['sheet.number', { number: '1. Permenkes RI Nomor 12 Tahun 2017 tentang' }],
  ['sheet.name', { number: '1. Permenkes RI Nomor 12 Tahun 2017 tentang' }],
  ['sheet.name', { name: '1. Akta Kelahiran' }],
  ['sheet.name', { name: 'UU Nomor 24 Tahun 2013 tentang Akta Kelahiran' }],
  ['sheet.name', { name: 'Printer' }],
  ['sheet.name', { name: 'Mampu mengoperasikan SIAK' }],
  ['sheet.unit', { unit: 'BIDANG PENCATATAN SIPIL Penerbitan Akta Kelahiran' }],
  ['sheet.approvedBy', { warnings: ['1. Wajib ramah 470/SOP.08/DISDUKCAPIL Kepala Dinas'] }],
  ['sheet.unit', { unit: '', approvedBy: { written: 'BIDANG PENCATATAN SIPIL' } }],
  ['sheet.warnings', { warnings: ['Wajib ramah ANDI CONTOH, S.H. NIP. 197001011991031002'] }],
  ['sheet.equipment', { equipment: ['1', 'Printer', '2', 'Kertas'] }],
  ['sheet.equipment', { related: ['1. Minimal SLTA'], equipment: ['1. SOP Penerbitan KIA'] }],
])('%s is asked about with %j', (where, own) => {
  expect(askedOf(own as unknown as Partial<Sheet>)).toContain(where);
});
