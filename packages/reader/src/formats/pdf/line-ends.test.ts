import { describe, expect, test } from 'vitest';
import { cellParagraphs } from './cell-paragraphs.ts';
import { lineEnds } from './line-ends.ts';
import type { PageContent, Word } from './page-content.ts';

const SIZE = 10;

/** Lines of a cell; "_" is a blank that is painted at the end of a line. */
function wordsOf(lines: readonly string[], from = 0): Word[] {
  return lines.flatMap((line, i) => {
    const top = from + i * 12;
    let left = 0;
    const texts = line.replace(/_$/, '').split(' ');
    return texts.map((text, n): Word => {
      const box = { left, right: left + text.length * 5, top, bottom: top + SIZE };
      left = box.right + 5;
      const isSpaced = n < texts.length - 1 || line.endsWith('_');
      return { ...box, text, size: SIZE, turn: 0, isItalic: false, isArtifact: false, isSpaced };
    });
  });
}

const page = (words: readonly Word[]): PageContent => ({
  number: 1,
  width: 600,
  height: 800,
  words,
  strokes: [],
});
const OTHERS = wordsOf(['Surat dari_', 'desa dan hasil_', 'pemeriksaan', 'Surat', 'Berkas'], 300);
const read = (...lines: string[]) => {
  const words = wordsOf(lines);
  return cellParagraphs(words, lineEnds([page([...words, ...OTHERS])])).map(({ text }) => text);
};

describe('a cell too narrow for its words', () => {
  test('a word that fills its line and goes on in small letters is one word', () => {
    expect(read('mengajuk', 'an surat_', 'permohon', 'an')).toEqual([
      'mengajukan surat permohonan',
    ]);
  });

  test('the next item of a list begins, be its letter an end of the word before', () => {
    const [first, second] = ['b. Berkas kendaraan', 'c. Manfaat'];
    expect(read(first, second)).toEqual([first, second]);
    expect(read(`a. Surat_`, first, second)).toEqual([`a. Surat`, first, second]);
  });

  test('an address is broken after its signs, and only before what can go on with it', () => {
    expect(read('lihat https://_', 'contoh')).not.toEqual(['lihat https://contoh']);
    expect(read('lihat https://', 'contoh.', 'example/a dan_', 'b')).toEqual([
      'lihat https://contoh.example/a dan b',
    ]);
    expect(read('lihat https://contoh.', 'Surat')).toHaveLength(2);
  });

  test('where tags part the paragraphs, a full line does not join them', () => {
    const blocks = (...of: readonly number[]) => {
      const words = ['Surat pengantar', 'Berkas', 'Kartu keluarga', 'asli'].flatMap((line, i) =>
        wordsOf([line], i * 12).map((word): Word => ({ ...word, block: of[i] ?? 0 })),
      );
      return cellParagraphs(words, lineEnds([page(words)])).map(({ text }) => text);
    };
    expect(blocks(1, 2, 3, 3)).toEqual(['Surat pengantar', 'Berkas', 'Kartu keluarga asli']);
    // A tag for each line says nothing.
    expect(blocks(1, 2, 3, 4)).toEqual(['Surat pengantar Berkas', 'Kartu keluarga asli']);
  });

  test('two whole words stay two, be the line full or not', () => {
    expect(read('Menelaah', 'hasil')).not.toContain('Menelaahhasil');
    expect(read('Mengarsipkan', 'dokumen')).not.toContain('Mengarsipkandokumen');
  });

  test('a half that comes again whole in the next line needs no question', () => {
    const cell = { left: -2, right: 32 };
    const words = wordsOf(['permoh', 'onanny', 'a']);
    const [first] = cellParagraphs(words, lineEnds([page(words)]), cell);
    expect(first).toEqual({ text: 'permohonannya' });
  });

  test('a hyphen that only parts a word goes, one that belongs to it stays', () => {
    expect(read('Analis Kepega-', 'waian')).toEqual(['Analis Kepegawaian']);
    expect(read('Kepala Sub-', 'bagian')).toEqual(['Kepala Sub-bagian']);
    expect(read('keluarga pra-', 'sejahtera')).toEqual(['keluarga pra-sejahtera']);
  });

  test('a comma that begins a line belongs to the word above; a blank that is painted stays', () => {
    expect(read('Proposal', ', SKT')).toEqual(['Proposal, SKT']);
    expect(read('Proposal_', ', SKT')).toEqual(['Proposal , SKT']);
  });

  test('where neither reading is certain, both are handed on', () => {
    const words = wordsOf(['zabil', 'gumat', 'zabil']);
    const [first] = cellParagraphs(words, lineEnds([page(words)]), { left: -2, right: 27 });
    expect(first?.lineEnds).toContainEqual(expect.objectContaining({ other: 'zabil gumatzabil' }));
  });

  test('with room left, with a blank painted, or before a capital no word is broken', () => {
    expect(read('surat', 'pengantar desa')).not.toContain('suratpengantar desa');
    expect(read('menelaah_', 'konsepnya')).toEqual(['menelaah konsepnya']);
    expect(read('Menelaah', 'Konsepnya').join('|')).not.toContain('MenelaahKonsepnya');
  });
});

describe('a row too low for its words', () => {
  const clipped = (last: string, bottom: number): (true | undefined)[] => {
    const words = wordsOf(['Mengisi formulir dan_', last]);
    const ends = lineEnds([page([...words, ...OTHERS])]);
    const cell = { left: -2, right: 130, bottom };
    return cellParagraphs(words, ends, cell).map((one) => one.isClipped);
  };

  test('a last line over the border that a blank ends has lost what followed', () => {
    expect(clipped('menyerahkan_', 19)).toEqual([true]);
  });

  test('nothing is lost inside the cell, or where no blank tells that it goes on', () => {
    expect(clipped('menyerahkan_', 23)).toEqual([undefined]);
    expect(clipped('menyerahkan', 19)).toEqual([undefined]);
  });
});

test('centred lines have the room of their cell: a short one was ended on purpose', () => {
  const centred = (...lines: string[]): Word[] =>
    lines.flatMap((line, i) => {
      const words = wordsOf([line], i * 12);
      const shift = 100 - ((words[0]?.left ?? 0) + (words.at(-1)?.right ?? 0)) / 2;
      return words.map((word) => ({
        ...word,
        ...{ left: word.left + shift, right: word.right + shift },
      }));
    });
  const texts = (lines: string[]): string[] => {
    const words = centred(...lines);
    return cellParagraphs(words, undefined, { left: 0, right: 200 }).map(({ text }) => text);
  };
  const [office, unit] = ['INSPEKTORAT KOTA', 'INSPEKTUR WILAYAH'];
  expect(texts([office, unit])).toEqual([office, unit]);
  const wide = 'DINAS KEPENDUDUKAN DAN CATATAN SIPIL';
  expect(texts([wide, 'KOTA CONTOH'])).toEqual([`${wide} KOTA CONTOH`]);
});
