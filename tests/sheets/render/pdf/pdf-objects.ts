import { deflateSync } from 'node:zlib';

export interface PageContent {
  readonly width: number;
  readonly height: number;
  readonly content: string;
}

const FONTS = ['Helvetica', 'Symbol', 'ZapfDingbats'] as const;

/** A PDF 1.4 file of these pages with the three standard fonts F1 to F3. */
export function pdfBytes(pages: readonly PageContent[]): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer) => objects.push(Buffer.from(body));
  const firstPage = 3 + FONTS.length;
  const kids = pages.map((_, i) => `${firstPage + i * 2} 0 R`).join(' ');
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const name of FONTS) {
    const encoding = name === 'Helvetica' ? ' /Encoding /WinAnsiEncoding' : '';
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name}${encoding} >>`);
  }
  const fonts = FONTS.map((_, i) => `/F${i + 1} ${3 + i} 0 R`).join(' ');
  pages.forEach(({ width, height, content }, i) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /Font << ${fonts} >> >> /Contents ${firstPage + i * 2 + 1} 0 R >>`,
    );
    const packed = deflateSync(Buffer.from(content, 'latin1'));
    add(
      Buffer.concat([
        Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
        packed,
        Buffer.from('\nendstream'),
      ]),
    );
  });
  return assemble(objects);
}

function assemble(objects: readonly Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const places: number[] = [];
  objects.forEach((body, i) => {
    const whole = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    places.push(length);
    length += whole.length;
    parts.push(whole);
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
