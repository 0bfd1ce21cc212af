import { questionsByValue } from './asked-paths.ts';
import type { SheetReading } from './sheet-reading.ts';

/** The answer of `tuntas sop read --json`. Values are as written, white space folded. */
export interface ReadingJson {
  readonly isSopSheet: boolean;
  readonly sheet?: SheetJson;
  /** Headings of the actor columns from left to right. */
  readonly performers?: readonly string[];
  readonly rows?: readonly RowJson[];
  /** One for each value that is asked about, also where one answer settles several. */
  readonly questions?: readonly {
    readonly where: string;
    readonly ask: string;
    readonly why: string;
  }[];
  readonly proposals?: SheetReading['proposals'];
  /** Further sheets in the same file. */
  readonly more?: readonly ReadingJson[];
  /** When it is no sheet. */
  readonly because?: string;
}

interface SheetJson {
  readonly office: string;
  readonly unit: string;
  readonly number: string;
  readonly madeOn: string;
  readonly revisedOn: string;
  readonly effectiveOn: string;
  readonly approvedBy: string;
  readonly name: string;
  readonly title: string;
  readonly legalBases: readonly string[];
  readonly qualifications: readonly string[];
  readonly related: readonly string[];
  readonly equipment: readonly string[];
  readonly warnings: readonly string[];
  readonly records: readonly string[];
}

interface RowJson {
  readonly no: string;
  readonly activity: string;
  readonly requires: string;
  readonly time: string;
  readonly output: string;
  readonly note: string;
  readonly performers: readonly {
    readonly name: string;
    readonly basis: 'written' | 'inferred';
    readonly confidence: number;
    readonly because: string;
  }[];
  readonly marks?: readonly { readonly column: number; readonly text: string }[];
}

/** The contract of the reader for programs: the first sheet, and further ones under `more`. */
export function readingJson(readings: readonly SheetReading[], because = ''): ReadingJson {
  const [first, ...others] = readings;
  if (first === undefined) return { isSopSheet: false, because };
  return {
    ...oneJson(first),
    ...(others.length > 0 ? { more: others.map(oneJson) } : {}),
  };
}

function oneJson({ sheet, rows, questions, proposals }: SheetReading): ReadingJson {
  const { office, unit, number, name, title } = sheet;
  const { legalBases, qualifications, related, equipment, warnings, records } = sheet;
  return {
    isSopSheet: true,
    sheet: {
      office,
      unit,
      number,
      madeOn: sheet.madeOn.written,
      revisedOn: sheet.revisedOn.written,
      effectiveOn: sheet.effectiveOn.written,
      approvedBy: sheet.approvedBy.written,
      name,
      title,
      legalBases,
      qualifications,
      related,
      equipment,
      warnings,
      records,
    },
    performers: sheet.performers.map((performer) => performer.name),
    rows: sheet.rows.map((row, i) => ({
      no: row.no,
      activity: row.activity,
      requires: row.requires,
      time: row.time,
      output: row.output,
      note: row.note,
      performers: (rows[i]?.performers ?? []).map((performer) => ({
        name: performer.name,
        basis: performer.basis,
        confidence: performer.confidence,
        because: performer.because,
      })),
      ...(row.marks ? { marks: row.marks } : {}),
    })),
    questions: questionsByValue(questions),
    proposals,
  };
}
