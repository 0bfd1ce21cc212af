import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html.ts';

describe('hostile pages', () => {
  it.each([
    ['100,000 nested blocks', '<div>'.repeat(100_000), 'SOURCE_DAMAGED'],
    ['3,000 nested tables', '<table><tr><td>'.repeat(3000), 'SOURCE_DAMAGED'],
    ['inline elements opened again and again', '<p><b id=x>'.repeat(20_000), undefined],
    [
      'formatting that is opened again in each paragraph',
      Array.from({ length: 2000 }, (_, i) => `<p><b id=${i}>`).join(''),
      'SOURCE_DAMAGED',
    ],
    ['rows that all reach to the end', '<tr><td rowspan=60000>x'.repeat(60_000), undefined],
    [
      'the same in a table',
      `<table>${'<tr><td rowspan=60000>x'.repeat(60_000)}`,
      'SOURCE_TOO_LARGE',
    ],
    [
      'a million cells',
      `<table>${'<tr>'.concat('<td>'.repeat(100)).repeat(4000)}`,
      'SOURCE_TOO_LARGE',
    ],
    ['content that a table pushes out', `<table>${'<b></b>x'.repeat(50_000)}`, undefined],
    [
      '100,000 attributes',
      `<p ${Array.from({ length: 1e5 }, (_, i) => `a${i}`).join(' ')}>`,
      undefined,
    ],
  ])('refuses or reads %s, in time', (_name, html, code) => {
    const started = performance.now();
    let problem: unknown;
    try {
      readHtml(new TextEncoder().encode(html));
    } catch (error) {
      problem = error;
    }
    expect(problem).toEqual(code === undefined ? undefined : expect.objectContaining({ code }));
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
