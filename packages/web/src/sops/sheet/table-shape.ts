import type { Sheet } from '@tuntas/sop';

/** One heading of the Pelaksana columns. */
export interface ActorColumn {
  /** Counted from 1 by heading, as in the definition. */
  readonly column: number;
  readonly name: string;
  /** Table cells it covers. */
  readonly span: number;
}

export interface MatrixShape {
  readonly actors: readonly ActorColumn[];
  /** Table cells under PELAKSANA. */
  readonly actorCells: number;
  readonly hasNumbers: boolean;
  /** Something stands under Keterangan. */
  readonly hasNotes: boolean;
}

export function shapeOf(sheet: Sheet): MatrixShape {
  const actors = sheet.performers.map((performer, index) => ({
    column: index + 1,
    name: performer.name,
    span: performer.span ?? 1,
  }));
  return {
    actors,
    actorCells: actors.reduce((sum, actor) => sum + actor.span, 0),
    hasNumbers: sheet.columns.no !== undefined,
    hasNotes: sheet.rows.some((row) => row.note.trim() !== ''),
  };
}

/** Texts that stood in the cells of one actor column of a row, such as "Belum lengkap". */
export function listMarks(sheet: Sheet, row: number, actor: ActorColumn): string[] {
  const before = sheet.performers
    .slice(0, actor.column - 1)
    .reduce((sum, performer) => sum + (performer.span ?? 1), 0);
  const marks = sheet.rows[row - 1]?.marks ?? [];
  return marks
    .filter((mark) => mark.column > before && mark.column <= before + actor.span)
    .map((mark) => mark.text);
}
