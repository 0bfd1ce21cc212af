import type { SopDefinition } from '../definition/definition.ts';
import type { Report } from '../diagnostics/catalogue.ts';

/** What is only inferred is not in force; what a demo office decided is no decision. */
export function checkBasis({ flow }: SopDefinition, report: Report): void {
  const demo: string[] = [];
  const visit = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    const basis = value as { inferred?: unknown; decided?: { demo?: unknown } };
    if (typeof basis.inferred === 'string') {
      report('BASIS_INFERRED', path, { from: basis.inferred });
    }
    if (basis.decided?.demo === true) demo.push(path);
    for (const [key, child] of Object.entries(value)) visit(child, `${path}/${key}`);
  };
  visit(flow, '/flow');
  // Of many the first is where one begins to review them.
  const [first] = demo;
  if (first !== undefined) report('DEMO_DECISIONS', first, { count: demo.length });
}
