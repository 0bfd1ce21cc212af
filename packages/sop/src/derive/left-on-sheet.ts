import type { SopDefinition } from '../definition/definition.ts';
import type { Step } from '../definition/flow.ts';
import { listCellItems, type CellItem } from './cell-items.ts';
import { findStatedThing } from './stated-thing.ts';

/** What a row names in its Kelengkapan cell and no step of it asks for. */
export interface LeftOnSheet {
  /** Counted from 1. */
  readonly row: number;
  readonly items: readonly CellItem[];
}

/**
 * Rows whose cell names things that did not become requirements, nor papers that a step takes from
 * an earlier one: tools, books of the office, and what the words do not tell.
 */
export function listLeftOnSheet({ sheet, flow }: SopDefinition): readonly LeftOnSheet[] {
  const papers = [...flow.brings, ...flow.steps.flatMap(({ produces }) => produces)];
  const titleOf = (id: string) => papers.find((paper) => paper.id === id)?.title ?? '';
  return sheet.rows.flatMap(({ requires }, index) => {
    const own = flow.steps.filter((step) => isOfRow(step, index + 1));
    if (own.length === 0) return [];
    const held = own
      .flatMap((step) => [
        ...step.requires.map(({ text }) => text),
        ...(step.uses ?? []).map(titleOf),
      ])
      .map(fold);
    const items = listCellItems(requires).filter(
      ({ text }) =>
        !held.includes(fold(text)) && !held.includes(findStatedThing(text) ?? fold(text)),
    );
    return items.length === 0 ? [] : [{ row: index + 1, items }];
  });
}

const isOfRow = ({ row, alsoRows = [] }: Step, number: number): boolean =>
  row === number || alsoRows.includes(number);

const fold = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
