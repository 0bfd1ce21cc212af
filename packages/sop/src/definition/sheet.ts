import { Type, type Static } from 'typebox';

const written = (description: string) => Type.String({ description });
const list = (description: string) => Type.Array(Type.String(), { description });

/** A date cell: the words as written, and beside them the day where one can be read. */
export const SheetDate = Type.Object(
  {
    written: written('Cell text as written; empty when the cell is blank'),
    day: Type.Optional(
      Type.String({ format: 'date', description: 'The day it means, when it can be read' }),
    ),
  },
  { additionalProperties: false, description: 'A date cell, and the day it means' },
);
export type SheetDate = Static<typeof SheetDate>;

/** Text that stood in a cell of the Pelaksana columns, such as "Belum lengkap". */
export const SheetMark = Type.Object(
  {
    column: Type.Integer({
      minimum: 1,
      description: 'Actor cell, counted from 1 with spans opened',
    }),
    text: written('Text in that cell'),
  },
  { additionalProperties: false },
);

export const SheetRow = Type.Object(
  {
    no: written('Row number as written, such as "1." or "1"'),
    activity: written('Kegiatan'),
    requires: written('Kelengkapan, or ALAT where the sheet calls it so'),
    time: written('Waktu, as written'),
    output: written('Output'),
    note: written('Keterangan'),
    marks: Type.Optional(Type.Array(SheetMark, { description: 'Texts in the actor cells' })),
  },
  { additionalProperties: false },
);
export type SheetRow = Static<typeof SheetRow>;

/**
 * The official sheet exactly as it was signed: every word, blank, typo and odd number.
 * White space is folded; nothing else is ever changed.
 * Sections follow PermenPAN-RB 35/2012 (or 21/2008 where the sheet is older).
 */
export const Sheet = Type.Object(
  {
    office: written('Office block at the top, as written'),
    unit: written('Unit line under the office ("BIDANG REHABILITASI SOSIAL"); empty when none'),
    number: written('Nomor SOP'),
    madeOn: SheetDate,
    revisedOn: SheetDate,
    effectiveOn: SheetDate,
    approvedBy: Type.Object(
      {
        written: written('The whole cell "Disahkan oleh", as written'),
        post: Type.Optional(written('Post of the signer')),
        name: Type.Optional(written('Name of the signer with titles')),
        rank: Type.Optional(written('Pangkat and golongan')),
        nip: Type.Optional(written('NIP as written, blanks kept')),
      },
      { additionalProperties: false, description: 'Who signed the sheet' },
    ),
    name: written('Nama SOP; empty when the cell has no value'),
    title: written('Caption line above the table'),
    legalBases: list('Dasar Hukum, item by item with the numbers as written'),
    qualifications: list('Kualifikasi pelaksana'),
    related: list('Keterkaitan'),
    equipment: list('Peralatan/perlengkapan'),
    warnings: list('Peringatan'),
    records: list('Pencatatan dan pendataan'),
    labels: Type.Object(
      {
        number: written('Heading of Nomor SOP as written'),
        madeOn: written('Heading of Tanggal Pembuatan'),
        revisedOn: written('Heading of Tanggal Revisi'),
        effectiveOn: written('Heading of Tanggal Efektif'),
        approvedBy: written('Heading of Disahkan oleh'),
        name: written('Heading of Nama SOP'),
        legalBases: written('Heading of Dasar Hukum'),
        qualifications: written('Heading of Kualifikasi'),
        related: written('Heading of Keterkaitan'),
        equipment: written('Heading of Peralatan'),
        warnings: written('Heading of Peringatan'),
        records: written('Heading of Pencatatan'),
      },
      { additionalProperties: false, description: 'The headings of the header block as written' },
    ),
    performers: Type.Array(
      Type.Object(
        {
          name: written('Heading of the actor column'),
          span: Type.Optional(
            Type.Integer({ minimum: 2, description: 'How many cells the heading spans' }),
          ),
        },
        { additionalProperties: false },
      ),
      { description: 'Actor columns from left to right' },
    ),
    columns: Type.Object(
      {
        no: Type.Optional(
          written(
            'Heading of the number column; absent when the sheet has none and the number stands in the Kegiatan cell, before the text',
          ),
        ),
        activity: written('Heading of Kegiatan'),
        performers: written('Heading above the actor columns'),
        standard: written('Heading above Mutu Baku'),
        requires: written('Heading of Kelengkapan or ALAT'),
        time: written('Heading of Waktu'),
        output: written('Heading of Output'),
        note: written('Heading of Keterangan'),
        numbers: Type.Optional(list('The row of column numbers, where there is one')),
      },
      { additionalProperties: false, description: 'The headings of the table as written' },
    ),
    rows: Type.Array(SheetRow, { description: 'Rows of the table in order' }),
  },
  { additionalProperties: false, description: 'The signed sheet, word for word' },
);
export type Sheet = Static<typeof Sheet>;
