import type { Random } from './random.ts';

export type Format = 'tab' | 'running' | 'html' | 'docx' | 'pdf';
export const FORMATS: readonly Format[] = ['tab', 'running', 'html', 'docx', 'pdf'];

/** `clean`: as the regulation shows it; `typed`: as offices type it; `damaged`: as it arrives. */
export type Damage = 'clean' | 'typed' | 'damaged';
export const DAMAGES: readonly Damage[] = ['clean', 'typed', 'damaged'];

/** How one sheet is laid out; the words are not part of it. */
export interface Layout {
  /** PermenPAN-RB 35/2012, or the older 21/2008 (Aktivitas, Pelaksana, Persyaratan). */
  readonly era: '35/2012' | '21/2008';
  /** Where the block with number, dates and signer stands beside the name of the office. */
  readonly header: 'values-right' | 'values-left' | 'stacked';
  readonly headerAfterTable: boolean;
  /** Header and lists in one grid, or each in its own. */
  readonly oneHeaderGrid: boolean;
  readonly noteColumn: boolean;
  /** Number column; or the number before the activity; or no number at all. */
  readonly numbers: 'column' | 'in-activity' | 'none';
  /** Set by the word processor, not typed. */
  readonly autoNumbers: boolean;
  readonly numberStyle: 'plain' | 'dotted' | 'wrong';
  readonly unitInHeading: boolean;
  readonly columnNumbers: boolean;
  readonly totals: boolean;
  /** Rows after which the headings stand again, as on a new page. */
  readonly repeatHeadingsAfter?: number;
  /** Performers grouped under a second heading. */
  readonly grouped: boolean;
  /** A heading over two cells of the grid. */
  readonly wideHeading: boolean;
  readonly title: boolean;
  readonly listStyle: 'numbered' | 'lettered' | 'dashed' | 'automatic' | 'bare';
  readonly told: 'symbols' | 'marks' | 'nothing';
  /** Stages of the procedure as rows over the whole table. */
  readonly stages: boolean;
  readonly habits: Habits;
}

/** What single offices do and no form asks for. */
export interface Habits {
  /** "Nomor SOP : 12/2020" in one cell. */
  readonly joinsLabelAndValue: boolean;
  /** "Dasar Hukum:" and its items in one cell. */
  readonly joinsLabelAndList: boolean;
  /** Lines of the decree whose attachment the sheet is, before it. */
  readonly foreword: boolean;
  /** The place of signature, below the table. */
  readonly signature: boolean;
  /** A page ends inside this row, and the rest of it stands in a row of its own. */
  readonly splitRow?: number;
  readonly blankRow: boolean;
  /** "Tidak lengkap" typed in the cell of whom a decision sends back to. */
  readonly markWords: boolean;
}

export function makeHabits(random: Random, damage: Damage): Habits {
  const clean = damage === 'clean';
  return {
    joinsLabelAndValue: !clean && random.chance(0.12),
    joinsLabelAndList: !clean && random.chance(0.15),
    foreword: !clean && random.chance(0.12),
    signature: !clean && random.chance(0.12),
    ...(damage === 'damaged' && random.chance(0.15) ? { splitRow: random.int(1, 4) } : {}),
    blankRow: !clean && random.chance(0.08),
    markWords: random.chance(clean ? 0.05 : 0.15),
  };
}

export function makeLayout(random: Random, format: Format, damage: Damage, habits: Habits): Layout {
  const clean = damage === 'clean';
  const drawn = format === 'docx' || format === 'pdf';
  const era = random.chance(0.2) ? '21/2008' : '35/2012';
  return {
    era,
    header: random.pick(['values-right', 'values-right', 'values-left', 'stacked']),
    headerAfterTable: !clean && random.chance(0.06),
    oneHeaderGrid: random.chance(0.6),
    noteColumn: random.chance(0.85),
    numbers: clean || random.chance(0.7) ? 'column' : random.pick(['in-activity', 'none']),
    numberStyle: random.pick(clean ? ['plain', 'dotted'] : ['plain', 'dotted', 'wrong']),
    autoNumbers: format === 'docx' && random.chance(0.3),
    unitInHeading: random.chance(0.2),
    columnNumbers: random.chance(0.25),
    totals: !clean && random.chance(0.15),
    ...(random.chance(clean ? 0.1 : 0.3) ? { repeatHeadingsAfter: random.int(2, 4) } : {}),
    grouped: !clean && random.chance(0.15),
    wideHeading: random.chance(0.1),
    title: random.chance(0.7),
    listStyle: listStyle(random, format),
    told: drawn
      ? random.pick(['symbols', 'symbols', 'symbols', 'symbols', 'nothing', 'marks'])
      : random.pick(['nothing', 'nothing', 'marks']),
    stages: !clean && random.chance(0.1),
    habits,
  };
}

function listStyle(random: Random, format: Format): Layout['listStyle'] {
  const style = random.pick([
    'numbered',
    'numbered',
    'lettered',
    'dashed',
    'automatic',
    'bare',
  ] as const);
  return style === 'automatic' && format !== 'html' && format !== 'docx' ? 'numbered' : style;
}
