import { expect, test } from 'vitest';
import { connectorCorners } from './bent-connector.ts';

const geometry = (prst: string, guides: Readonly<Record<string, string>> = {}) => ({
  ...{ name: 'a:prstGeom', attributes: { prst }, text: '' },
  children: [
    {
      ...{ name: 'a:avLst', attributes: {}, text: '' },
      children: Object.entries(guides).map(([name, fmla]) => ({
        ...{ name: 'a:gd', attributes: { name, fmla }, text: '', children: [] },
      })),
    },
  ],
});
const corners = (prst: string, guides?: Readonly<Record<string, string>>) =>
  connectorCorners(geometry(prst, guides))
    ?.map(({ x, y }) => `${x},${y}`)
    .join(' ');

test('bends lie where the guides say, beyond the ends as well, or half way', () => {
  expect(corners('straightConnector1')).toBe('0,0 1,1');
  expect(corners('bentConnector2')).toBe('0,0 1,0 1,1');
  expect(corners('bentConnector3')).toBe('0,0 0.5,0 0.5,1 1,1');
  expect(corners('bentConnector3', { adj1: 'val -250000' })).toBe('0,0 -2.5,0 -2.5,1 1,1');
  expect(corners('bentConnector4', { adj2: 'val 25000' })).toBe('0,0 0.5,0 0.5,0.25 1,0.25 1,1');
  expect(corners('bentConnector5', { adj1: 'val 10000', adj3: 'val 90000' })).toBe(
    '0,0 0.1,0 0.1,0.5 0.9,0.5 0.9,1 1,1',
  );
});

test('a guide that is none counts for half way, and curves have no corners', () => {
  expect(corners('bentConnector3', { adj1: '*/ w 1 2' })).toBe('0,0 0.5,0 0.5,1 1,1');
  expect(corners('curvedConnector3')).toBeUndefined();
  expect(connectorCorners(undefined)).toBeUndefined();
});
