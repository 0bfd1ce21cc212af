import { expect, test } from 'vitest';
import { taggedBlocks, type TagNode } from './tagged-blocks.ts';

const element = (role: string, ...children: readonly TagNode[]): TagNode => ({ role, children });
const content = (number: number): TagNode => ({ id: `p12R_mc${number}` });

test('lines of one paragraph are one block, be words in it marked or not', () => {
  const paragraph = element('P', content(0), element('Span', content(1)), content(2));
  const blocks = taggedBlocks(element('Root', paragraph, element('P', content(3))), '12R');
  expect([0, 1, 2].map((number) => blocks.get(number) === blocks.get(0))).toEqual([
    true,
    true,
    true,
  ]);
  expect(blocks.get(3)).not.toBe(blocks.get(0));
});

test('items of a list are blocks of their own', () => {
  const item = (label: number, body: number): TagNode =>
    element('LI', element('Lbl', content(label)), element('LBody', content(body)));
  const blocks = taggedBlocks(element('Root', element('L', item(0, 1), item(2, 3))), '12R');
  expect(new Set([1, 2, 3].map((number) => blocks.get(number))).size).toBe(3);
});

test('forms painted on the page have numbers of their own', () => {
  const root = element('Root', element('P', { id: 'p40R_mc0' }, content(1)));
  expect([...taggedBlocks(root, '12R').keys()]).toEqual([1]);
  expect(taggedBlocks(null, '12R').size).toBe(0);
});
