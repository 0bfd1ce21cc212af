import type { DrawnShape } from '../../source/source-document.ts';
import { elementsOf, styleOf, type HtmlElement } from './element.ts';
import type { HtmlGrid } from './table-grid.ts';
import { wordsOf } from './walk-flow.ts';

const ALONE = 0.7;
/** One of several in a row may be an arrow, and one that floats may stand in another cell. */
const UNSURE = 0.45;

/**
 * Pictures that are all a cell holds. Web editors save the drawn symbols of a sheet so; what they
 * show is not looked at.
 */
export function cellPictures({ rows }: HtmlGrid): DrawnShape[] {
  return rows.flatMap(({ cells }, row) => {
    const found = cells.flatMap(({ element, column, columnSpan }) => {
      const [picture] = columnSpan === 1 ? picturesBelow(element) : [];
      return picture === undefined || wordsOf(element).trim() !== '' ? [] : [{ column, picture }];
    });
    return found.map(({ column, picture }): DrawnShape => {
      const isSure = found.length === 1 && !picture.floats;
      const certainty = isSure ? ALONE : UNSURE;
      return { id: `img-${row}-${column}`, kind: 'other', text: '', row, column, certainty };
    });
  });
}

function picturesBelow(element: HtmlElement, floats = false): { readonly floats: boolean }[] {
  return elementsOf(element).flatMap((child) => {
    if (child.tagName === 'table' || child.tagName === 'svg') return [];
    const isOut = floats || /^(?:absolute|fixed)$/.test(styleOf(child, 'position') ?? '');
    return child.tagName === 'img' ? [{ floats: isOut }] : picturesBelow(child, isOut);
  });
}
