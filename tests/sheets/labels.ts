import type { Damage, Layout } from './layout.ts';
import type { Random } from './random.ts';
import type { ListField } from './truth.ts';

/** The printed words of a form, as one office has them. */
export interface Labels {
  readonly number: string;
  readonly madeOn: string;
  readonly revisedOn: string;
  readonly effectiveOn: string;
  readonly approvedBy: string;
  readonly name: string;
  readonly lists: Readonly<Record<ListField, string>>;
  readonly no: string;
  readonly activity: string;
  readonly performers: string;
  readonly standard: string;
  readonly requires: string;
  readonly time: string;
  readonly output: string;
  readonly note: string;
}

type Choices = Readonly<Record<string, readonly string[]>>;

const USUAL: Choices = {
  number: ['Nomor SOP', 'NOMOR SOP', 'No. SOP', 'Nomor'],
  madeOn: ['Tanggal Pembuatan', 'TANGGAL PEMBUATAN', 'Tgl. Pembuatan', 'Tgl Pembuatan'],
  revisedOn: ['Tanggal Revisi', 'TANGGAL REVISI', 'Tgl. Revisi', 'Tgl Revisi'],
  effectiveOn: ['Tanggal Efektif', 'TANGGAL EFEKTIF', 'Tgl. Efektif', 'Tgl Efektif'],
  approvedBy: ['Disahkan oleh', 'DISAHKAN OLEH', 'Disahkan Oleh'],
  name: ['Nama SOP', 'NAMA SOP', 'Judul SOP'],
  legalBases: ['Dasar Hukum', 'DASAR HUKUM', 'Dasar hukum'],
  qualifications: ['Kualifikasi Pelaksana', 'KUALIFIKASI PELAKSANA', 'Kualifikasi pelaksana'],
  related: ['Keterkaitan', 'KETERKAITAN', 'Keterkaitan dengan SOP lain'],
  equipment: ['Peralatan/Perlengkapan', 'PERALATAN / PERLENGKAPAN', 'Peralatan dan Perlengkapan'],
  warnings: ['Peringatan', 'PERINGATAN'],
  records: ['Pencatatan dan Pendataan', 'PENCATATAN DAN PENDATAAN', 'Pencatatan & Pendataan'],
  no: ['No', 'No.', 'NO'],
  activity: ['Kegiatan', 'KEGIATAN', 'Uraian Kegiatan', 'Uraian Prosedur'],
  performers: ['Pelaksana', 'PELAKSANA'],
  standard: ['Mutu Baku', 'MUTU BAKU'],
  requires: ['Kelengkapan', 'KELENGKAPAN', 'Persyaratan/Kelengkapan'],
  time: ['Waktu', 'WAKTU'],
  output: ['Output', 'OUTPUT', 'Keluaran'],
  note: ['Keterangan', 'KETERANGAN', 'Ket', 'Ket.'],
};

const OLDER: Choices = {
  ...USUAL,
  activity: ['Aktivitas', 'AKTIVITAS', 'Uraian Aktivitas'],
  requires: ['Persyaratan', 'Persyaratan/Perlengkapan', 'PERSYARATAN'],
  approvedBy: ['Disahkan oleh', 'Disahkan Oleh', 'Diotorisasi oleh'],
};

/** As they are found in offices: letters lost or doubled, words run together, spaced out. */
const MISTYPED: Choices = {
  number: ['omor SOP', 'Nomer SOP', 'N O M O R  S O P', 'NomorSOP'],
  madeOn: ['anggal Pembuatan', 'Tanggal Pembutan', 'Tanggal pembuatan SOP', 'Tgl.Pembuatan'],
  revisedOn: ['Tanggal Refisi', 'anggal Revisi', 'Tgl.Revisi'],
  effectiveOn: ['Tanggal Efektip', 'Tanggal Effektif', 'Tgl.Efektif', 'Tanggal berlaku efektif'],
  approvedBy: ['Disyahkan oleh', 'isahkan oleh', 'Disahkan  Oleh', 'Di sahkan oleh'],
  name: ['NamaSOP', 'Nama  SOP', 'N a m a  S O P', 'ama SOP'],
  legalBases: ['Dasar Hukun', 'D A S A R  H U K U M', 'asar Hukum', 'Dasar  hukum'],
  qualifications: ['Kwalifikasi Pelaksana', 'Kualifikasi Pelaksanaan', 'ualifikasi Pelaksana'],
  related: ['Keterkaiatan', 'eterkaitan', 'Keterkaitan SOP'],
  equipment: ['Peralatan/perengkapan', 'Peralatan/ Perlengkpan', 'eralatan/Perlengkapan'],
  warnings: ['Peringatann', 'eringatan', 'P E R I N G A T A N'],
  records: ['Pencatatan dan Pendatan', 'encatatan dan Pendataan', 'Pencatatan/Pendataan'],
  no: ['N0', 'NO.', 'Nomor'],
  activity: ['K E G I A T A N', 'egiatan', 'Kegiatann', 'URAIAN KEGIATAN'],
  performers: ['P E L A K S A N A', 'Pelaksanan', 'elaksana'],
  standard: ['M U T U  B A K U', 'Mutubaku', 'Mutu  Baku', 'utu Baku'],
  requires: ['Kelengakapan', 'elengkapan', 'Syarat/Kelengkapan', 'ALAT'],
  time: ['W A K T U', 'aktu', 'Waktu Penyelesaian'],
  output: ['Out put', 'OUT PUT', 'Hasil/Output', 'Outpout'],
  note: ['Keterangann', 'eterangan', 'K E T', 'KET'],
};

/** Picks the words of one form; a mistyped form has up to a third of its labels wrong. */
export function makeLabels(random: Random, layout: Layout, damage: Damage): Labels {
  const usual = layout.era === '21/2008' ? OLDER : USUAL;
  const isUpper = random.chance(0.3);
  const wrong = damage === 'clean' ? 0 : 0.3;
  const colon = damage !== 'clean' && random.chance(0.25) ? ' :' : '';
  const one = (key: string): string => {
    const from = random.chance(wrong) ? MISTYPED[key] : usual[key];
    const label = random.pick(from ?? []);
    return isUpper ? label.toUpperCase() : label;
  };
  const head = (key: string) => one(key) + colon;
  const lists = Object.fromEntries(
    ['legalBases', 'qualifications', 'related', 'equipment', 'warnings', 'records'].map((key) => [
      key,
      head(key),
    ]),
  ) as Record<ListField, string>;
  return {
    number: head('number'),
    madeOn: head('madeOn'),
    revisedOn: head('revisedOn'),
    effectiveOn: head('effectiveOn'),
    approvedBy: head('approvedBy'),
    name: head('name'),
    lists,
    no: one('no'),
    activity: one('activity'),
    performers: one('performers'),
    standard: one('standard'),
    requires: one('requires'),
    time: one('time') + (layout.unitInHeading ? random.pick([' (Menit)', ' (menit)']) : ''),
    output: one('output'),
    note: one('note'),
  };
}
