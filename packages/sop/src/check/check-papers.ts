import type { SopDefinition } from '../definition/definition.ts';
import type { Report } from '../diagnostics/catalogue.ts';

/** A paper that is used must come from a step or from outside. */
export function checkPapers({ flow }: SopDefinition, report: Report): void {
  const papers = new Set(
    [...flow.brings, ...flow.steps.flatMap(({ produces }) => produces)].map(({ id }) => id),
  );
  flow.steps.forEach(({ uses = [] }, index) => {
    uses.forEach((id, i) => {
      if (!papers.has(id)) report('PAPER_FROM_NOWHERE', `/flow/steps/${index}/uses/${i}`, { id });
    });
  });
}
