import type { SopDefinition } from '../definition/definition.ts';
import type { Report } from '../diagnostics/catalogue.ts';

/** What is only inferred is not in force; what a demo office decided is no decision. */
export function checkBasis({ flow }: SopDefinition, report: Report): void {
  let demo = 0;
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    const basis = value as { inferred?: unknown; decided?: { demo?: unknown } };
    if (typeof basis.inferred === 'string') {
      report('BASIS_INFERRED', path, { from: basis.inferred });
    }
    if (basis.decided?.demo === true) demo += 1;
    for (const [key, child] of Object.entries(value)) visit(child, `${path}/${key}`);
  };
  visit(flow, '/flow');
  if (demo > 0) report('DEMO_DECISIONS', '/flow', { count: demo });
}
