/** A page to write: its size in points, turn in degrees, and operators with y growing upwards. */
export interface WrittenPage {
  readonly width: number;
  readonly height: number;
  readonly rotate?: number;
  readonly content: string;
}

/** A small PDF with one standard font, F1 (Helvetica). `encrypt` adds a lock nobody has a key for. */
export function writePdf(
  pages: readonly WrittenPage[],
  { encrypt = false }: { encrypt?: boolean } = {},
): Uint8Array {
  const first = 4;
  const kids = pages.map((_page, i) => `${first + 2 * i} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...pages.flatMap(({ width, height, rotate = 0, content }, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}/Contents ${first + 2 * i + 1} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ]),
  ];
  const lock = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>/ID[<01><01>]`;
  let text = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const place = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R${encrypt ? lock : ''}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
