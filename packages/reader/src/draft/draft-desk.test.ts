import { expect, test } from 'vitest';
import { inferPerformers } from '../performers/index.ts';
import { buildPartial } from '../performers/testing/build-partial.ts';
import { draftDefinition } from './draft-definition.ts';

test('what comes in and is put away stays with the clerk who receives, and a check records papers', () => {
  const reading = inferPerformers(
    buildPartial({
      columns: ['Petugas Front Office', 'Kepala Seksi', 'Kepala Dinas', 'Sopir'],
      activities: [
        'Petugas Front Office menerima surat permohonan',
        'Kepala Seksi memeriksa kelengkapan berkas, jika tidak lengkap dikembalikan kepada pemohon',
        'Kepala Dinas menandatangani surat tugas',
        'Sopir mengantar pasien ke rumah sakit',
        'Petugas Front Office mencatat pengantaran dan mengarsipkan berkas',
      ],
    }),
  );
  const { flow } = draftDefinition(reading, { id: 'contoh' });
  const [clerk, section] = flow.performers.map(({ id }) => id);
  expect(flow.steps.find(({ row }) => row === 5)?.kind).toBe('archive');
  expect(flow.steps.filter(({ row, kind }) => row === undefined && kind === 'archive')).toEqual([]);
  const completed = flow.steps.find(({ title }) => title === 'Melengkapi berkas');
  expect(completed?.recordedBy).toEqual([section]);
  expect(flow.steps.find(({ row }) => row === 1)?.by).toEqual([clerk]);
});
