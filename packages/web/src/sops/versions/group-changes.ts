import type { SopChange } from '@tuntas/sop';

/** From the sheet to how it is run, as one reads an SOP. */
const ORDER = [
  'header',
  'list',
  'row',
  'step',
  'performer',
  'time',
  'requirement',
  'paper',
  'exit',
  'entry',
] as const satisfies readonly SopChange['area'][];

/** Differences by what they are about; nothing for what has none. */
export function groupChanges(
  changes: readonly SopChange[],
): { readonly area: SopChange['area']; readonly changes: readonly SopChange[] }[] {
  const byArea = Map.groupBy(changes, ({ area }) => area);
  return ORDER.flatMap((area) => {
    const found = byArea.get(area);
    return found === undefined ? [] : [{ area, changes: found }];
  });
}
