import type { DrawnSheet } from '../drawn-sheet.ts';
import type { Damage, Format } from '../layout.ts';
import type { Random } from '../random.ts';
import { htmlText } from './html-text.ts';
import { runningText } from './running-text.ts';
import { encodeText } from './encode-text.ts';
import { tabText } from './tab-text.ts';

/** The bytes of a file with these sheets, one after the other. */
export function renderFile(
  random: Random,
  sheets: readonly DrawnSheet[],
  format: Format,
  damage: Damage,
): Uint8Array {
  switch (format) {
    case 'tab':
    case 'running': {
      const render = format === 'tab' ? tabText : runningText;
      const lines = sheets.flatMap((sheet) => [...render(random, sheet, damage), '', '']);
      return encodeText(random, lines.join(random.chance(0.3) ? '\r\n' : '\n'), damage);
    }
    case 'html':
      return new TextEncoder().encode(htmlText(random, sheets, damage));
  }
}
