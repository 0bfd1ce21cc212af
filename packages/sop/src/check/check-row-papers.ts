import type { SopDefinition } from '../definition/definition.ts';
import type { Step } from '../definition/flow.ts';
import { listCellItems } from '../derive/cell-items.ts';
import { draftOutput } from '../derive/draft-papers.ts';
import { isNamed } from '../derive/is-named.ts';
import { Slugs } from '../derive/slugs.ts';
import type { Report } from '../diagnostics/catalogue.ts';

/**
 * Rows that name a paper which the office has decided otherwise: where it has settled the list of a
 * row itself, each thing of the cell should be found there by one of its words.
 */
export function checkRowPapers({ flow, sheet }: SopDefinition, report: Report): void {
  const titles = new Map(
    [...flow.brings, ...flow.steps.flatMap(({ produces }) => produces)].map(({ id, title }) => [
      id,
      title,
    ]),
  );
  sheet.rows.forEach((_, index) => {
    const row = index + 1;
    const own = flow.steps.filter((step) => step.row === row);
    const [first] = own;
    if (first === undefined) return;
    const at = (step: Step) => `/flow/steps/${flow.steps.indexOf(step)}`;
    const settled = own.find(({ requires }) => requires.some(isDecided));
    if (settled !== undefined) {
      const held = own.flatMap(({ requires, uses = [] }) => [
        ...requires.map(({ text }) => text),
        ...uses.map((id) => titles.get(id) ?? ''),
      ]);
      const missing = listCellItems(sheet.rows[index]?.requires ?? '')
        .filter(({ kind, text }) => kind !== 'tool' && !isNamed(text, held))
        .map(({ text }) => text);
      if (missing.length > 0) {
        const detail = { step: settled.id, row, missing };
        report('REQUIREMENTS_DIFFER', `${at(settled)}/requires`, detail);
      }
    }
    const made = own.flatMap(({ produces }) => produces);
    const [output] = draftOutput(sheet, row, new Slugs());
    if (output === undefined || made.length === 0 || !made.every(isDecided)) return;
    if (
      isNamed(
        output.title,
        made.map(({ title }) => title),
      )
    )
      return;
    const maker = own.find(({ produces }) => produces.length > 0) ?? first;
    const detail = { step: maker.id, row, output: output.title };
    report('OUTPUT_DIFFERS', `${at(maker)}/produces`, detail);
  });
}

const isDecided = ({ basis }: Step['requires'][number] | Step['produces'][number]): boolean =>
  'decided' in basis;
