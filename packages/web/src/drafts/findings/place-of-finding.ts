import type { Diagnostic, SopDefinition } from '@tuntas/sop';

/** Where a finding is settled: a step of the flow, or the sheet. */
export type FindingPlace =
  | { readonly part: 'alur'; readonly step: string | undefined }
  | { readonly part: 'tanya'; readonly step: undefined };

/** Reads the place from the path of a finding, such as "/flow/steps/3/exits/0". */
export function placeOfFinding(
  { path }: Pick<Diagnostic, 'path'>,
  { flow, sheet }: SopDefinition,
): FindingPlace {
  const [, part, list, at] = path.split('/');
  if (part === 'flow') {
    return { part: 'alur', step: list === 'steps' ? flow.steps[Number(at)]?.id : undefined };
  }
  const isRow = part === 'sheet' && list === 'rows' && sheet.rows[Number(at)] !== undefined;
  // A time that cannot be true is the sheet's; the step of that row says what holds instead.
  const step = isRow ? flow.steps.find(({ row }) => row === Number(at) + 1)?.id : undefined;
  return path.endsWith('/time') && step !== undefined
    ? { part: 'alur', step }
    : { part: 'tanya', step: undefined };
}
