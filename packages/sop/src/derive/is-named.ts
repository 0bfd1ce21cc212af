/** Words that any paper may have; they do not tell one from another. */
const COMMON =
  /^(?:surat|berkas|dokumen|data|fotokopi|photocopy|foto|fotocopy|copy|asli|buku|hasil|catatan|laporan|formulir|form|format|blangko|lembar|bukti|dan|atau|yang|di|ke|dari|pada|untuk|dengan|oleh|dalam|serta|berupa)$/u;

/** True: one of the texts has a word of the paper that tells it from others. */
export function isNamed(paper: string, texts: readonly string[]): boolean {
  const words = wordsOf(paper);
  const there = new Set(texts.flatMap(wordsOf));
  return words.length === 0 || words.some((word) => there.has(word));
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []).filter((word) => !COMMON.test(word));
