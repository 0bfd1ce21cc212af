import type { Damage } from '../../layout.ts';
import type { Random } from '../../random.ts';

/** How the word processor that made the file writes things down. */
export interface DocxStyle {
  readonly random: Random;
  /** Shapes as DrawingML with a VML copy for old programs, or as VML alone. */
  readonly shapes: 'drawing' | 'vml';
  /** Where shapes hang: in the cell they stand in, or all in one cell of the first row. */
  readonly anchors: 'own-cell' | 'first-row' | 'row-above';
  /** Heights of rows: fixed, a least height, or left to the word processor. */
  readonly heights: 'exact' | 'atLeast' | 'auto';
  /** Connectors name the shapes they join. */
  readonly hasConnectorIds: boolean;
  readonly hasWords: boolean;
  /** Words cut into several runs, proofing marks between. */
  readonly hasSplitRuns: boolean;
  /** Deleted words of a tracked change are still in the file. */
  readonly hasTrackedChanges: boolean;
  readonly breaksTable: boolean;
  readonly officeInTextBox: boolean;
  readonly hasContentControls: boolean;
}

export function makeDocxStyle(random: Random, damage: Damage): DocxStyle {
  const clean = damage === 'clean';
  const style = {
    random,
    shapes: random.chance(0.3) ? ('vml' as const) : ('drawing' as const),
    anchors: random.chance(0.35) ? ('first-row' as const) : ('own-cell' as const),
    hasConnectorIds: clean || random.chance(0.7),
    hasWords: random.chance(0.6),
    hasSplitRuns: !clean && random.chance(0.5),
    hasTrackedChanges: damage === 'damaged' && random.chance(0.25),
    breaksTable: damage === 'damaged' && random.chance(0.4),
    officeInTextBox: !clean && random.chance(0.2),
    hasContentControls: damage === 'damaged' && random.chance(0.2),
    heights: 'exact' as const,
  };
  if (clean) return style;
  const heights = random.pick(['exact', 'exact', 'atLeast', 'auto'] as const);
  return random.chance(0.1) ? { ...style, heights, anchors: 'row-above' } : { ...style, heights };
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
