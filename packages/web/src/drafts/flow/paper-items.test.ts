import { expect, test } from 'vitest';
import { withIds } from './paper-items.tsx';

test('papers without a name are left out, and new ones get an id that nobody has', () => {
  const item = { kind: 'letter' as const };
  const items = [
    { ...item, id: 'surat', title: 'Surat lama ' },
    { ...item, id: '', title: ' ' },
    { ...item, id: '', title: 'Surat' },
    { ...item, id: '', title: 'Surat' },
  ];
  expect(withIds(items, [{ id: 'surat' }])).toEqual([
    { ...item, id: 'surat', title: 'Surat lama' },
    { ...item, id: 'surat-2', title: 'Surat' },
    { ...item, id: 'surat-3', title: 'Surat' },
  ]);
});
