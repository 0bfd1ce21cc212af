import { expect, test } from 'vitest';
import { crashRounds } from './rounds.ts';

test.skipIf(process.platform === 'win32')(
  'after kill -9 of Tuntas, of its PostgreSQL and of both, nothing acknowledged is lost and nothing is half there',
  async () => {
    const lines: string[] = [];
    const wrong = await crashRounds(['tuntas', 'postgres', 'both'], (line) => lines.push(line));
    expect(wrong, lines.join('\n')).toEqual([]);
  },
);
