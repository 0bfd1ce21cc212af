import type { PrintSheetQuery } from '@tuntas/api';

export type PrintChoice = Required<PrintSheetQuery>;

export const FORMATS = ['pdf', 'docx', 'html', 'svg'] as const;
export const PAPERS = ['a4', 'f4'] as const;

const KEY = 'tuntas.cetak';
const FIRST: PrintChoice = { format: 'pdf', paper: 'a4', annex: false };

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * How this browser printed last, on A4 the first time. The sheet comes alone unless the annex is
 * asked for anew: what is handed over officially is the sheet.
 */
export function findPrintChoice(store: Store): PrintChoice {
  try {
    const kept = JSON.parse(store.getItem(KEY) ?? '{}') as Partial<Record<string, unknown>>;
    return {
      format: FORMATS.find((format) => format === kept['format']) ?? FIRST.format,
      paper: PAPERS.find((paper) => paper === kept['paper']) ?? FIRST.paper,
      annex: false,
    };
  } catch {
    return FIRST;
  }
}

export function keepPrintChoice(store: Store, choice: PrintChoice): void {
  try {
    store.setItem(KEY, JSON.stringify(choice));
  } catch {
    // A browser that keeps nothing asks anew each time; the file comes all the same.
  }
}
