import { Type, type Static } from 'typebox';
import { closed } from '../common.ts';
import { byId, type Route } from './route.ts';

/** How a sheet is to be printed. */
const PrintSheetQuery = Type.Object(
  {
    format: Type.Enum(['pdf', 'docx', 'html', 'svg'], {
      description: 'pdf: PDF/A. svg: one drawing with the pages below each other',
    }),
    paper: Type.Enum(['a4', 'f4'], { description: 'Landscape; f4 is 330 x 215 mm' }),
    annex: Type.Optional(
      Type.Boolean({
        description: 'With what the office settled, behind the sheet; default false',
      }),
    ),
  },
  closed,
);
export type PrintSheetQuery = Static<typeof PrintSheetQuery>;

const printed = Type.Unsafe<Blob>(
  Type.Unknown({ description: 'The sheet in the format asked for' }),
);

/** The official sheet as a file to save. */
export const PRINT_ROUTES = {
  printSop: {
    method: 'GET',
    path: '/api/sops/:id/print',
    summary: 'The official sheet of a version as a file',
    tag: 'sop',
    media: 'application/octet-stream',
    params: byId,
    query: PrintSheetQuery,
    reply: printed,
  },
  printDraft: {
    method: 'GET',
    path: '/api/sop-drafts/:id/print',
    summary: 'The sheet of a draft as a file; every page says that it is not signed',
    tag: 'sop',
    media: 'application/octet-stream',
    params: byId,
    query: PrintSheetQuery,
    reply: printed,
  },
} as const satisfies Record<string, Route>;
