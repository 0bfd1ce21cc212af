import type { SopDefinition, Step } from '@tuntas/sop';

/** The sentence of the sheet behind a step, where its name is only the beginning of it. */
export function rowWordsOf(
  { sheet }: Pick<SopDefinition, 'sheet'>,
  { row, title }: Pick<Step, 'row' | 'title'>,
): string | undefined {
  const activity = sheet.rows[(row ?? 0) - 1]?.activity.trim() ?? '';
  return title.endsWith('…') && activity !== '' ? activity : undefined;
}
