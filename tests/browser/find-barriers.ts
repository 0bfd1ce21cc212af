import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** What axe finds against WCAG 2.2 A and AA on the page as it stands: rule and first places. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const findings = await page.evaluate(async (values) => {
    const { axe: runner } = window as unknown as {
      axe: { run: (options: unknown) => Promise<{ violations: Finding[] }> };
    };
    return (await runner.run({ runOnly: { type: 'tag', values } })).violations;
  }, RULES);
  return findings.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 4)
        .map(({ target }) => target.join(' '))
        .join(', ')} (${nodes.length})`,
  );
}
