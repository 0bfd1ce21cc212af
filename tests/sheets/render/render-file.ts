import type { DrawnSheet, GridConnector } from '../drawn-sheet.ts';
import type { Damage, Format } from '../layout.ts';
import type { Random } from '../random.ts';
import { docxFile } from './docx/docx-file.ts';
import { encodeText } from './encode-text.ts';
import { htmlText } from './html-text.ts';
import { pdfFile } from './pdf/pdf-file.ts';
import { runningText } from './running-text.ts';
import { tabText } from './tab-text.ts';

export interface RenderedFile {
  readonly bytes: Uint8Array;
  /** Connectors that the file does not hold, by sheet. */
  readonly lost: readonly (readonly GridConnector[])[];
}

/** The bytes of a file with these sheets, one after the other. */
export function renderFile(
  random: Random,
  sheets: readonly DrawnSheet[],
  format: Format,
  damage: Damage,
): RenderedFile {
  switch (format) {
    case 'tab':
    case 'running': {
      const render = format === 'tab' ? tabText : runningText;
      const lines = sheets.flatMap((sheet) => [...render(random, sheet, damage), '', '']);
      const text = lines.join(random.chance(0.3) ? '\r\n' : '\n');
      return { bytes: encodeText(random, text, damage), lost: [] };
    }
    case 'html':
      return { bytes: new TextEncoder().encode(htmlText(random, sheets, damage)), lost: [] };
    case 'docx':
      return { bytes: docxFile(random, sheets, damage), lost: [] };
    case 'pdf':
      return pdfFile(random, sheets, damage);
  }
}
