import { demandWithin } from '../source-limits.ts';
import { WordBuilder, type Glyph } from './glyph-words.ts';
import { initialState, TextPosition, type GraphicsState } from './graphics-state.ts';
import { matrixOf, multiply, type Matrix } from '../drawing/geometry.ts';
import type { Stroke } from '../drawing/stroke.ts';
import type { PageContent } from './page-content.ts';
import { readStrokes } from './read-strokes.ts';

/** Operators of one page as pdf.js gives them: codes, and what each carries. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Names of operator codes, and what is asked of fonts. */
export interface PdfLanguage {
  readonly codes: Readonly<Record<string, number>>;
  readonly fontOf: (name: string) => PdfFont;
}

export interface PdfFont {
  /** Length of one unit of a letter's width. */
  readonly unit: number;
  readonly isItalic: boolean;
}

/** A page with more is a picture made of lines; nothing of it is a table. */
const MOST_STROKES = 100_000;

/** Runs the operators of a page: letters become words with places, painted paths strokes. */
export function interpretPage(
  { fnArray, argsArray }: Operators,
  { codes, fontOf }: PdfLanguage,
  page: {
    readonly number: number;
    readonly width: number;
    readonly height: number;
    readonly matrix: Matrix;
    /** See `taggedBlocks`. */
    readonly blocks: ReadonlyMap<number, number>;
  },
): PageContent {
  const words = new WordBuilder();
  const strokes: Stroke[] = [];
  const position = new TextPosition();
  const stack: GraphicsState[] = [];
  let state = initialState(page.matrix);
  const restore = (): void => {
    state = stack.pop() ?? state;
  };
  const save = (): void => {
    if (stack.length < 5000) stack.push({ ...state });
  };
  /** The marked stretches that are open: whether each is no part of the text, and its number. */
  const marked: { readonly isArtifact: boolean; readonly stretch: unknown }[] = [];
  let forms = 0;
  const beginMarked = ([tag, stretch]: readonly unknown[]): void => {
    const name = typeof tag === 'object' && tag !== null && 'name' in tag ? tag.name : tag;
    if (marked.length < 5000) marked.push({ isArtifact: name === 'Artifact', stretch });
  };
  const openBlock = (): number | undefined => {
    // What a form paints is counted by the form.
    if (forms > 0) return undefined;
    const stretch = marked.findLast((one) => typeof one.stretch === 'number')?.stretch;
    return typeof stretch === 'number' ? page.blocks.get(stretch) : undefined;
  };
  const actions: Record<string, (args: readonly unknown[]) => void> = {
    save,
    restore,
    transform: (args) => {
      const matrix = matrixOf(args);
      if (matrix) state.matrix = multiply(state.matrix, matrix);
    },
    paintFormXObjectBegin: ([form]) => {
      forms += 1;
      save();
      const matrix = matrixOf(form);
      if (matrix) state.matrix = multiply(state.matrix, matrix);
    },
    paintFormXObjectEnd: () => {
      forms -= 1;
      restore();
    },
    beginAnnotation: ([, , transform, matrix]) => {
      save();
      for (const one of [matrixOf(transform), matrixOf(matrix)]) {
        if (one) state.matrix = multiply(state.matrix, one);
      }
    },
    endAnnotation: restore,
    setFillRGBColor: ([colour]) => void (state.fill = String(colour)),
    setStrokeRGBColor: ([colour]) => void (state.stroke = String(colour)),
    setFillTransparent: () => void (state.fill = 'none'),
    setStrokeTransparent: () => void (state.stroke = 'none'),
    beginText: () => position.begin(),
    setTextMatrix: ([matrix]) => position.begin(matrixOf(matrix)),
    moveText: ([x, y]) => position.moveBy(Number(x), Number(y)),
    setLeadingMoveText: ([x, y]) => {
      state.leading = Number(y);
      position.moveBy(Number(x), Number(y));
    },
    setLeading: ([leading]) => void (state.leading = -Number(leading)),
    nextLine: () => position.moveBy(0, state.leading),
    setFont: ([name, size]) => {
      state.fontSize = Number(size);
      const { unit, isItalic } = fontOf(String(name));
      state.fontUnit = unit;
      state.isItalic = isItalic;
    },
    setCharSpacing: ([space]) => void (state.charSpacing = Number(space)),
    setWordSpacing: ([space]) => void (state.wordSpacing = Number(space)),
    setHScale: ([percent]) => void (state.horizontalScale = Number(percent) / 100),
    setTextRise: ([rise]) => void (state.rise = Number(rise)),
    showText: ([glyphs]) => {
      if (!Array.isArray(glyphs)) return;
      const isArtifact = marked.some((one) => one.isArtifact);
      showText(glyphs, { ...state, isArtifact, block: openBlock() }, position, words);
    },
    beginMarkedContent: beginMarked,
    beginMarkedContentProps: beginMarked,
    endMarkedContent: () => void marked.pop(),
    constructPath: (args) => {
      if (strokes.length < MOST_STROKES) strokes.push(...paintedPath(args, state, codes));
    },
  };
  const byCode = new Map(Object.entries(actions).map(([name, act]) => [codes[name], act]));
  for (const [i, code] of fnArray.entries()) {
    const args = argsArray[i];
    byCode.get(code)?.(Array.isArray(args) ? args : []);
  }
  words.flush();
  demandWithin('cells', words.words.length);
  const { number, width, height } = page;
  return { number, width, height, words: words.words, strokes };
}

function showText(
  glyphs: readonly unknown[],
  state: GraphicsState & Pick<Glyph, 'isArtifact' | 'block'>,
  position: TextPosition,
  words: WordBuilder,
): void {
  const { fontSize, fontUnit, charSpacing, wordSpacing, horizontalScale } = state;
  if (fontSize === 0 || !Number.isFinite(fontSize)) return;
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      position.x -= (glyph / 1000) * fontSize * horizontalScale;
      continue;
    }
    if (typeof glyph !== 'object' || glyph === null || !('width' in glyph)) continue;
    const width = Number(glyph.width) * fontUnit * fontSize;
    const isSpace = 'isSpace' in glyph && glyph.isSpace === true;
    words.add({
      text: 'unicode' in glyph ? String(glyph.unicode) : '',
      matrix: position.letterMatrix(state),
      advance: width / fontSize,
      spacing: charSpacing / fontSize,
      isItalic: state.isItalic,
      isArtifact: state.isArtifact,
      block: state.block,
    });
    position.x += (width + charSpacing + (isSpace ? wordSpacing : 0)) * horizontalScale;
  }
}

/** `args`: the painting operator, the path data, its bounds. White and clear paint shows nothing. */
function paintedPath(
  [operator, paths]: readonly unknown[],
  { matrix, fill, stroke }: GraphicsState,
  codes: Readonly<Record<string, number>>,
): Stroke[] {
  const is = (...names: string[]): boolean => names.some((name) => codes[name] === operator);
  const isStroked =
    isSeen(stroke) &&
    is(
      'stroke',
      'closeStroke',
      'fillStroke',
      'eoFillStroke',
      'closeFillStroke',
      'closeEOFillStroke',
    );
  const isFilled =
    isSeen(fill) &&
    is('fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke');
  if (!isStroked && !isFilled) return [];
  const isClosed = is('closeStroke', 'closeFillStroke', 'closeEOFillStroke');
  const [data] = Array.isArray(paths) ? paths : [];
  if (!ArrayBuffer.isView(data) && !Array.isArray(data)) return [];
  return readStrokes(data as ArrayLike<number>, matrix, { isStroked, isFilled, isClosed });
}

const isSeen = (colour: string): boolean => !/^(?:none|#fff(?:fff)?|#fefefe)$/i.test(colour);
