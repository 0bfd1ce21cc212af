import { readStandardTime, type SopDefinition, type StandardTime, type Step } from '@tuntas/sop';

/** That the sheet says another time than the office is about to set. */
export interface SheetTimeOffer {
  /** JSON pointer of the cell. */
  readonly path: string;
  /** Its words as they are; empty where it has none. */
  readonly from: string;
  readonly to: string;
}

const UNITS = { minutes: 'menit', hours: 'jam', 'working-days': 'hari' } as const;

/** Undefined where the sheet says it already, or where several steps share the time of a row. */
export function offerSheetTime(
  { sheet, flow }: SopDefinition,
  { row }: Pick<Step, 'row'>,
  standard: StandardTime | undefined,
): SheetTimeOffer | undefined {
  if (row === undefined || standard === undefined) return undefined;
  if (flow.steps.filter((step) => step.row === row).length !== 1) return undefined;
  const from = sheet.rows[row - 1]?.time ?? '';
  const read = readStandardTime(from, sheet.columns.time);
  const { amount, unit } = standard;
  const isSame =
    read.type === 'time' && read.standard.amount === amount && read.standard.unit === unit;
  if (isSame) return undefined;
  const to = `${String(amount).replace('.', ',')} ${UNITS[unit]}`;
  return { path: `/sheet/rows/${row - 1}/time`, from, to };
}
