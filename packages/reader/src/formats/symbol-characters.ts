/**
 * Characters of the symbol fonts in Unicode. Those fonts put their pictures on ordinary letters or
 * on U+F000 to U+F0FF; only what stands in lists, check columns and arrows of sheets is mapped.
 */
const symbol: Readonly<Record<number, string>> = {
  0x2d: '−',
  0xa3: '≤',
  0xa5: '∞',
  0xa7: '♣',
  0xa8: '♦',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xd6: '√',
  0xde: '⇒',
};

const wingdings: Readonly<Record<number, string>> = {
  0x6c: '●',
  0x6d: '❍',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x72: '❒',
  0x73: '⬧',
  0x74: '⧫',
  0x75: '◆',
  0x76: '❖',
  0x77: '⬥',
  0x9e: '·',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

const wingdings2: Readonly<Record<number, string>> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0x53: '☒',
  0x97: '●',
  0xa3: '□',
};

const webdings: Readonly<Record<number, string>> = { 0x61: '✓', 0x63: '□', 0x67: '■', 0x72: '✗' };

const fonts: ReadonlyMap<string, Readonly<Record<number, string>>> = new Map([
  ['symbol', symbol],
  ['wingdings', wingdings],
  ['wingdings 2', wingdings2],
  ['webdings', webdings],
]);

function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && fonts.has(font.toLowerCase());
}

/**
 * One character of a symbol font. A picture that is not mapped becomes "•": in a list that is what
 * it stands for, and a private character would print as nothing.
 */
export function symbolCharacter(font: string | undefined, code: number): string {
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const table = fonts.get(font?.toLowerCase() ?? '');
  if (table === undefined) return isPrivate ? unnamed(code & 0xff) : fromCode(code);
  const plain = isPrivate ? code & 0xff : code;
  const mapped = table[plain];
  if (mapped !== undefined) return mapped;
  if (plain > 0xff || plain <= 0x20) return fromCode(plain);
  // The lower half of Symbol is ordinary digits and signs, its letters Greek.
  if (table === symbol && plain < 0x7f) return greek(plain);
  return '•';
}

/** Where the font is not known: bullets and ticks are nearly always of Wingdings. */
function unnamed(code: number): string {
  return wingdings[code] ?? symbol[code] ?? '•';
}

/** Text of a run in one font, with its private characters made readable. */
export function readableText(text: string, font: string | undefined): string {
  if (isSymbolFont(font)) {
    return text.replace(/./gsu, (char) => symbolCharacter(font, char.codePointAt(0) ?? 0));
  }
  return text.replace(/[\uf000-\uf0ff]/g, (char) => symbolCharacter(font, char.charCodeAt(0)));
}

const greekLetters = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const smallGreekLetters = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

function greek(code: number): string {
  if (code >= 0x41 && code <= 0x5a) return greekLetters.charAt(code - 0x41);
  if (code >= 0x61 && code <= 0x7a) return smallGreekLetters.charAt(code - 0x61);
  return fromCode(code);
}

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
