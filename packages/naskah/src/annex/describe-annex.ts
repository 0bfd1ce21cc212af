import {
  checkDefinition,
  endSentence,
  KINDS,
  layoutMatrix,
  type AddedStep,
  type Basis,
  type EndedTable,
  type SopDefinition,
} from '@tuntas/sop';
import type { Annex, AnnexSection } from './annex.ts';
import { basisWords, dayWords, deciderWords } from './basis-words.ts';
import { listAnswers, performerNames, type Answer } from './list-answers.ts';

/**
 * What the office settled beside the sheet: additions, performers, answers, and findings, with
 * `ended` as what is no longer in force (default: the table that ships).
 */
export function describeAnnex(definition: SopDefinition, ended?: EndedTable): Annex {
  const { sheet, version } = definition;
  const { added } = layoutMatrix(definition, {
    // The list of added steps does not depend on sizes.
    columnWidths: sheet.performers.map(() => 0),
    rowHeights: sheet.rows.map(() => 0),
  });
  const references = new Map(added.map(({ stepId, reference }) => [stepId, reference]));
  const answers = listAnswers(definition, references);
  const name = sheet.name.trim() === '' ? sheet.title : sheet.name;
  const number = sheet.number.trim() === '' ? 'tanpa nomor' : `nomor ${sheet.number}`;
  return {
    heading: 'LAMPIRAN PENGATURAN',
    disclaimer: 'bukan bagian dari lembar SOP yang disahkan',
    about: `Cara kantor menjalankan SOP ${name}, ${number}, pengaturan versi ${version}.`,
    sections: [
      listAdditions(definition, added),
      listPerformers(definition),
      listDecided(answers),
      listProposed(answers),
      listFindings(definition, ended),
    ].filter((section): section is AnnexSection => section !== null),
  };
}

function listAdditions({ sheet, flow }: SopDefinition, added: readonly AddedStep[]): AnnexSection {
  const rowWords = (rows: readonly number[], none: string): string =>
    rows.length === 0 ? none : rows.map((row) => sheet.rows[row - 1]?.no ?? row).join(', ');
  const basisOf = ({ stepId }: AddedStep): string => {
    const step = flow.steps.find(({ id }) => id === stepId);
    return step === undefined ? '' : basisWords(step.basis.kind);
  };
  return {
    heading: 'Tambahan',
    intro: 'Langkah yang dijalankan kantor tetapi tidak ada pada lembar.',
    columns: [
      { text: 'Tanda', share: 5 },
      { text: 'Langkah', share: 30 },
      { text: 'Pelaksana', share: 18 },
      { text: 'Dari baris', share: 8 },
      { text: 'Ke baris', share: 9 },
      { text: 'Dasar', share: 30 },
    ],
    rows: added.map((step) => [
      step.reference,
      step.title,
      step.performers.join(' bersama '),
      rowWords(step.fromRows, '-'),
      rowWords(step.toRows, step.ends ? 'selesai' : '-'),
      basisOf(step),
    ]),
    none: 'Tidak ada.',
  };
}

function listPerformers({ sheet, flow }: SopDefinition): AnnexSection {
  return {
    heading: 'Pelaksana tiap baris',
    intro: 'Siapa yang mengerjakan tiap baris, dan dari mana itu diketahui.',
    columns: [
      { text: 'Baris', share: 6 },
      { text: 'Langkah', share: 30 },
      { text: 'Jenis', share: 14 },
      { text: 'Pelaksana', share: 20 },
      { text: 'Dasar', share: 30 },
    ],
    rows: flow.steps.flatMap((step) => {
      if (step.row === undefined) return [];
      const no = sheet.rows[step.row - 1]?.no ?? '';
      const recorded = step.recordedBy ? `, dicatat ${performerNames(step.recordedBy, flow)}` : '';
      return [
        [
          no === '' ? String(step.row) : no,
          step.title,
          KINDS[step.kind].label,
          `${performerNames(step.by, flow)}${recorded}`,
          basisWords(step.basis.by),
        ],
      ];
    }),
    none: 'Tidak ada.',
  };
}

function listDecided(answers: readonly Answer[]): AnnexSection {
  const decided = answers.flatMap(({ where, fact, basis }) =>
    'decided' in basis ? [{ where, fact, ...basis.decided }] : [],
  );
  const hasDemo = decided.some(({ demo }) => demo === true);
  return {
    heading: 'Keputusan kantor',
    intro: hasDemo
      ? 'Jawaban atas yang tidak tertulis pada lembar. Yang bertanda “contoh” bukan keputusan dinas yang sebenarnya.'
      : 'Jawaban atas yang tidak tertulis pada lembar.',
    columns: [
      { text: 'Tempat', share: 7 },
      { text: 'Ditetapkan', share: 34 },
      { text: 'Oleh', share: 18 },
      { text: 'Tanggal', share: 12 },
      { text: 'Alasan', share: 29 },
    ],
    rows: decided.map(({ where, fact, by, on, why, demo }) => [
      where,
      fact,
      deciderWords(by, demo),
      dayWords(on),
      why ?? '-',
    ]),
    none: 'Tidak ada.',
  };
}

function listProposed(answers: readonly Answer[]): AnnexSection | null {
  const rows = answers.flatMap(({ where, fact, basis }) => {
    const read = inferredFrom(basis);
    return read === undefined ? [] : [[where, fact, read]];
  });
  if (rows.length === 0) return null;
  return {
    heading: 'Usulan yang belum diputuskan',
    intro: 'Dibaca dari lembar, tidak berlaku sebelum diputuskan kantor.',
    columns: [
      { text: 'Tempat', share: 10 },
      { text: 'Usulan', share: 50 },
      { text: 'Dibaca dari', share: 40 },
    ],
    rows,
    none: '',
  };
}

const inferredFrom = (basis: Basis): string | undefined =>
  'inferred' in basis ? basis.inferred : undefined;

function listFindings(definition: SopDefinition, ended?: EndedTable): AnnexSection {
  return {
    heading: 'Catatan pemeriksaan',
    intro: 'Yang patut diperhatikan pada lembar dan pengaturannya.',
    columns: [
      { text: 'Tingkat', share: 12 },
      { text: 'Catatan', share: 50 },
      { text: 'Saran', share: 38 },
    ],
    rows: checkDefinition(definition, undefined, ended).map(({ severity, message, suggestion }) => [
      severity === 'error' ? 'kesalahan' : 'peringatan',
      endSentence(message),
      suggestion === undefined ? '-' : endSentence(suggestion),
    ]),
    none: 'Tidak ada catatan.',
  };
}
