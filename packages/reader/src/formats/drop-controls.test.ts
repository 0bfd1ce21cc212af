import { expect, test } from 'vitest';
import { openSource } from './open-source.ts';

const open = (text: string, name: string) => openSource(new TextEncoder().encode(text), name);

test('control characters are dropped from cells and lines, white space stays', async () => {
  const page = '<p>Judul\u0001 SOP</p><table><tr><td>Pemohon\u0001<br>\u0007dan warga<td>b</table>';
  const { blocks } = await open(page, 'a.html');
  expect(blocks[0]).toMatchObject({ lines: ['Judul SOP'] });
  const [, table] = blocks;
  const cell = table?.type === 'table' ? table.rows[0]?.cells[0] : undefined;
  expect(cell?.paragraphs).toEqual([{ text: 'Pemohon\ndan warga' }]);
});

test('texts without control characters come as they are', async () => {
  const { blocks } = await open('Nama  SOP\n\tx', 'a.txt');
  expect(blocks).toEqual([{ type: 'text', lines: ['Nama  SOP', '\tx'] }]);
});
