import { describe, expect, it } from 'vitest';
import type { TableBlock } from '../../source/source-document.ts';
import { readDocx } from './read-docx.ts';
import { buildDocx, type DocxParts } from './testing/build-docx.ts';
import { cell, item, list, listFamily, p, paragraph, row, run, table } from './testing/word-xml.ts';

function linesOf(body: string, parts: Omit<DocxParts, 'body'> = {}): readonly string[] {
  return readDocx(buildDocx({ ...parts, body })).blocks.flatMap((block) =>
    block.type === 'text' ? block.lines : [],
  );
}

function tableOf(body: string, parts: Omit<DocxParts, 'body'> = {}): TableBlock {
  const found = readDocx(buildDocx({ ...parts, body })).blocks.find((b) => b.type === 'table');
  if (found?.type !== 'table') throw new Error('no table');
  return found;
}

const words = (block: TableBlock): readonly (readonly string[])[] =>
  block.rows.map((r) => r.cells.map((c) => c.paragraphs.map((para) => para.text).join('|')));

describe('words', () => {
  it('keeps tabs, breaks and hard hyphens, drops soft ones', () => {
    const runs =
      '<w:r><w:t>Nomor</w:t><w:tab/><w:t>: 1</w:t><w:br/><w:t>tak</w:t><w:noBreakHyphen/>' +
      '<w:t>ter</w:t><w:softHyphen/><w:t>batas</w:t><w:cr/><w:t>akhir</w:t></w:r>';
    expect(linesOf(paragraph(runs))).toEqual(['Nomor\t: 1', 'tak-terbatas', 'akhir']);
  });

  it('strips spaces at the ends of a run unless they are preserved', () => {
    const runs = '<w:r><w:t> satu </w:t></w:r><w:r><w:t xml:space="preserve"> dua</w:t></w:r>';
    expect(linesOf(paragraph(runs))).toEqual(['satu dua']);
  });

  it('keeps insertions and links, drops deletions and moved words', () => {
    const runs =
      `<w:ins w:id="1">${run('baru ')}</w:ins><w:del w:id="2"><w:r><w:delText>lama</w:delText></w:r></w:del>` +
      `<w:moveFrom w:id="3">${run('pindah')}</w:moveFrom><w:moveTo w:id="4">${run('sini ')}</w:moveTo>` +
      `<w:hyperlink r:id="x">${run('tautan ')}</w:hyperlink><w:smartTag>${run('tag')}</w:smartTag>`;
    expect(linesOf(paragraph(runs))).toEqual(['baru sini tautan tag']);
  });

  it('joins a paragraph whose mark was deleted with the next', () => {
    const mark = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(linesOf(p('Surat ', mark) + p('masuk'))).toEqual(['Surat masuk']);
  });

  it('keeps field results, drops instructions, also nested ones', () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const nested = field('begin') + code('PAGE') + field('separate') + run('7') + field('end');
    const whole =
      field('begin') + code('IF ') + nested + field('separate') + run('hasil') + field('end');
    const simple = `<w:fldSimple w:instr="DATE">${run(' 2024')}</w:fldSimple>`;
    expect(linesOf(paragraph(whole + simple))).toEqual(['hasil 2024']);
  });

  it('does not lose the document to a field that never ends', () => {
    const open = paragraph(run('a') + '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run('x'));
    expect(linesOf(open + p('b'))).toEqual(['a', 'b']);
  });

  it('drops hidden words, by the run, its style or the paragraph style', () => {
    const styles =
      '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="P"><w:basedOn w:val="H"/></w:style>';
    const body =
      paragraph(
        run('tampak ') + run('rahasia', '<w:vanish/>') + run('x', '<w:rStyle w:val="H"/>'),
      ) + paragraph(run('hilang') + run('ada', '<w:vanish w:val="0"/>'), '<w:pStyle w:val="P"/>');
    expect(linesOf(body, { styles })).toEqual(['tampak ', 'ada']);
  });

  it('makes characters of symbol fonts readable', () => {
    const runs =
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' +
      run('\uf0b7', '<w:rFonts w:ascii="Symbol"/>') +
      run('P', '<w:rFonts w:ascii="Wingdings 2"/>') +
      run('√');
    expect(linesOf(paragraph(runs))).toEqual(['✓•✓√']);
  });

  it('reads content controls on every level, without their hints', () => {
    const sdt = (content: string, properties = ''): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body =
      sdt(p('blok')) +
      paragraph(sdt(run('sebaris')) + sdt(run('Klik di sini'), '<w:showingPlcHdr/>')) +
      table([100, 100], [sdt(row([sdt(cell(p('sel'))), cell(sdt(p('isi')))]))]);
    expect(linesOf(body)).toEqual(['blok', 'sebaris']);
    expect(words(tableOf(body))).toEqual([['sel', 'isi']]);
  });

  it('reads strict documents', () => {
    const wordNamespace = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    expect(linesOf(p('ketat'), { wordNamespace })).toEqual(['ketat']);
  });

  it('takes the newer branch of an alternative, or else the fallback', () => {
    const usable = '<mc:Choice Requires="wps"><w:r><w:t>baru</w:t></w:r></mc:Choice>';
    const empty = '<mc:Choice Requires="x"><w:r/></mc:Choice>';
    const fallback = '<mc:Fallback><w:r><w:t>lama</w:t></w:r></mc:Fallback>';
    const alternative = (inside: string): string =>
      paragraph(`<mc:AlternateContent>${inside}</mc:AlternateContent>`);
    expect(linesOf(alternative(usable + fallback) + alternative(empty + fallback))).toEqual([
      'baru',
      'lama',
    ]);
  });

  it('gives head and foot once, marked', () => {
    const { blocks } = readDocx(
      buildDocx({ body: p('isi'), header: p('DINAS SOSIAL'), footer: p('halaman') }),
    );
    expect(blocks).toEqual([
      { type: 'text', lines: ['DINAS SOSIAL'], margin: true },
      { type: 'text', lines: ['isi'] },
      { type: 'text', lines: ['halaman'], margin: true },
    ]);
  });

  it('counts a page once where Word noted the break that was set', () => {
    const set = '<w:r><w:br w:type="page"/></w:r>';
    const noted = '<w:r><w:lastRenderedPageBreak/></w:r>';
    const body =
      p('satu') + paragraph(set) + paragraph(noted + run('dua')) + paragraph(noted + run('tiga'));
    const pages = readDocx(buildDocx({ body })).blocks.map((block) => block.page);
    expect(pages).toEqual([1, 2, 3]);
  });

  it('counts one page for a row whose cells all note the break', () => {
    const noted = (text: string): string =>
      cell(paragraph(`<w:r><w:lastRenderedPageBreak/><w:t>${text}</w:t></w:r>`));
    const body = table(
      [100, 100],
      [row([cell(p('a')), cell(p('b'))]), row([noted('c'), noted('d')]), row([cell(''), cell('')])],
    );
    expect(tableOf(body).rows.map((r) => r.page)).toEqual([1, 2, 2]);
  });
});

describe('lists', () => {
  const numbering =
    listFamily(0, [
      ['decimal', '%1.', 1],
      ['lowerLetter', '%2)', 1],
      ['upperRoman', '%1.%3', 1],
    ]) +
    listFamily(1, [['bullet', '\uf0b7', 1]]) +
    list(1, 0) +
    list(2, 0) +
    list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
    list(4, 1);

  it('counts lists of one family on, and begins anew where a list says so', () => {
    const items: readonly (readonly [number, number])[] = [
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 0],
      [1, 1],
      [1, 2],
      [3, 0],
      [3, 0],
      [1, 0],
      [4, 0],
    ];
    const body = items.map(([id, level]) => item(id, level, 'x')).join('');
    const labels = linesOf(body, { numbering }).map((line) => line.split('\t')[0]);
    expect(labels).toEqual(['1.', 'a)', 'b)', '2.', 'a)', '2.I', '1.', '2.', '3.', '•']);
  });

  it('numbers an empty paragraph of a cell, as in the first column of a sheet', () => {
    const rows = ['Terima', 'Catat'].map((text) => row([cell(item(1, 0)), cell(p(text))]));
    expect(tableOf(table([500, 3000], rows), { numbering }).rows.map((r) => r.cells[0])).toEqual(
      ['1.', '2.'].map((listLabel) => ({
        ...{ column: 0, columnSpan: 1, rowSpan: 1 },
        paragraphs: [{ text: '', listLabel }],
      })),
    );
  });

  it('follows the list of a style and of its ancestors', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Butir"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Anak"><w:basedOn w:val="Butir"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Tanpa"><w:basedOn w:val="Butir"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>';
    const body = ['Butir', 'Anak', 'Tanpa']
      .map((style) => p(style, `<w:pStyle w:val="${style}"/>`))
      .join('');
    expect(linesOf(body, { styles, numbering })).toEqual(['1.\tButir', '2.\tAnak', 'Tanpa']);
  });
});

describe('tables', () => {
  it('spans columns and rows, also in the older way', () => {
    const body = table(
      [100, 100, 100],
      [
        row(
          [cell(p('A'), '<w:gridSpan w:val="2"/>'), cell(p('B'), '<w:vMerge w:val="restart"/>')],
          '<w:tblHeader/>',
        ),
        row([cell(p('C')), cell(p('D')), cell('', '<w:vMerge/>')]),
        row([cell(p('E'), '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>'), cell(p('F'))]),
        row([cell(p('G'))], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
      ],
    );
    const block = tableOf(body);
    expect(block.columns).toBe(3);
    expect(block.rows.map((r) => r.isHeading)).toEqual([true, undefined, undefined, undefined]);
    const places = block.rows.flatMap((r, i) =>
      r.cells.map((c) => [c.paragraphs[0]?.text, i, c.column, c.columnSpan, c.rowSpan]),
    );
    expect(places).toEqual([
      ['A', 0, 0, 2, 1],
      ['B', 0, 2, 1, 2],
      ['C', 1, 0, 1, 1],
      ['D', 1, 1, 1, 1],
      ['E', 2, 0, 2, 1],
      ['F', 2, 2, 1, 1],
      ['G', 3, 1, 1, 1],
    ]);
  });

  it('puts the rows of a table in a cell into its paragraphs', () => {
    const inner = table(
      [50, 50],
      [row([cell(p('1.')), cell(p('UU 13/1998'))]), row([cell(p('2.')), cell(p('PP'))])],
    );
    const body = table([200, 200], [row([cell(p('Dasar') + inner + '<w:p/>'), cell(p('Lain'))])]);
    expect(words(tableOf(body))).toEqual([['Dasar|1.\tUU 13/1998|2.\tPP', 'Lain']]);
  });

  it('sees through a table that only frames the page', () => {
    const inner = table([50], [row([cell(p('isi'))])]);
    const body = table([200], [row([cell(p('JUDUL') + inner + '<w:p/>')])]);
    const { blocks } = readDocx(buildDocx({ body }));
    expect(blocks.map((block) => block.type)).toEqual(['text', 'table']);
    expect(words(tableOf(body))).toEqual([['isi']]);
  });

  it('leaves out a row deleted with track changes', () => {
    const body = table(
      [100],
      [row([cell(p('ada'))]), row([cell(p('hapus'))], '<w:del w:id="1"/>')],
    );
    expect(words(tableOf(body))).toEqual([['ada']]);
  });
});
