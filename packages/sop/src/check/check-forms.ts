import type { SopDefinition } from '../definition/definition.ts';
import type { Report } from '../diagnostics/catalogue.ts';

/** Steps whose form the office does not keep: it can only be filled in on paper. */
export function checkForms(
  { flow }: SopDefinition,
  report: Report,
  instruments: ReadonlySet<string>,
): void {
  flow.steps.forEach(({ id, form }, index) => {
    if (form === undefined || instruments.has(form)) return;
    report('FORM_WITHOUT_INSTRUMENT', `/flow/steps/${index}/form`, { step: id, form });
  });
}
