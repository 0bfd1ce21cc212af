import type { DrawnKind } from '../../../source/source-document.ts';
import type { Point } from './drawing.ts';

/** Preset shapes of DrawingML (ECMA-376 20.1.10.56) that stand for one of the five symbols. */
const kinds: Readonly<Record<string, DrawnKind>> = {
  flowChartTerminator: 'capsule',
  flowChartAlternateProcess: 'capsule',
  roundRect: 'capsule',
  ellipse: 'capsule',
  flowChartProcess: 'box',
  flowChartPredefinedProcess: 'box',
  rect: 'box',
  flowChartDecision: 'diamond',
  diamond: 'diamond',
  flowChartOffpageConnector: 'pentagon',
  pentagon: 'pentagon',
  homePlate: 'pentagon',
};

export function kindOfPreset(preset: string): DrawnKind {
  return kinds[preset] ?? 'other';
}

/** A preset that is a line: its ends in parts of width and height, and heads it always has. */
export interface LinePreset {
  readonly start: Point;
  readonly end: Point;
  readonly startsWithArrow: boolean;
  readonly endsWithArrow: boolean;
  /** All its corners from start to end, where they are known. */
  readonly corners?: readonly Point[];
}

const corner = { start: { x: 0, y: 0 }, end: { x: 1, y: 1 } };
const across = { start: { x: 0, y: 0.5 }, end: { x: 1, y: 0.5 } };
const down = { start: { x: 0.5, y: 0 }, end: { x: 0.5, y: 1 } };
const plain = { startsWithArrow: false, endsWithArrow: false };
const forward = { startsWithArrow: false, endsWithArrow: true };
const backward = { startsWithArrow: true, endsWithArrow: false };
const both = { startsWithArrow: true, endsWithArrow: true };

const blockArrows: Readonly<Record<string, LinePreset>> = {
  rightArrow: { ...across, ...forward },
  notchedRightArrow: { ...across, ...forward },
  stripedRightArrow: { ...across, ...forward },
  leftArrow: { ...across, ...backward },
  downArrow: { ...down, ...forward },
  upArrow: { ...down, ...backward },
  leftRightArrow: { ...across, ...both },
  upDownArrow: { ...down, ...both },
  bentArrow: { start: { x: 0.1, y: 1 }, end: { x: 1, y: 0.25 }, ...forward },
  bentUpArrow: { start: { x: 0, y: 0.9 }, end: { x: 0.85, y: 0 }, ...forward },
};

/** Lines and connectors run from one corner to the opposite one, however they bend between. */
export function findLinePreset(preset: string): LinePreset | undefined {
  if (/^(line|lineInv|(straight|bent|curved)Connector\d)$/.test(preset)) {
    return { ...corner, ...plain };
  }
  return blockArrows[preset];
}

/** Shape numbers of VML (MS-ODRAW, MSOSPT) by the name of the same preset. */
const vmlPresets: Readonly<Record<number, string>> = {
  1: 'rect',
  2: 'roundRect',
  3: 'ellipse',
  4: 'diamond',
  13: 'rightArrow',
  15: 'homePlate',
  20: 'line',
  32: 'straightConnector1',
  33: 'bentConnector2',
  34: 'bentConnector3',
  35: 'bentConnector4',
  36: 'bentConnector5',
  37: 'curvedConnector2',
  38: 'curvedConnector3',
  39: 'curvedConnector4',
  40: 'curvedConnector5',
  56: 'pentagon',
  66: 'leftArrow',
  67: 'downArrow',
  68: 'upArrow',
  69: 'leftRightArrow',
  70: 'upDownArrow',
  109: 'flowChartProcess',
  110: 'flowChartDecision',
  112: 'flowChartPredefinedProcess',
  116: 'flowChartTerminator',
  176: 'flowChartAlternateProcess',
  177: 'flowChartOffpageConnector',
  202: 'rect',
};

export function presetOfVml(shapeNumber: number): string {
  return vmlPresets[shapeNumber] ?? '';
}
