import { draftListTexts as texts } from '../../texts/drafts.ts';

/** What the reader opens; the server looks at the bytes and has the last word. */
const ENDINGS = ['.docx', '.pdf', '.html', '.htm', '.txt'];

/** For the `accept` attribute of the file chooser. */
export const SHEET_ACCEPT = ENDINGS.join(',');

/** Why a file cannot be read as a sheet, in one sentence; undefined when it may be tried. */
export function whyNotSheetFile({ name }: { readonly name: string }): string | undefined {
  const lower = name.toLowerCase();
  return ENDINGS.some((ending) => lower.endsWith(ending)) ? undefined : texts.wrongType(name);
}
