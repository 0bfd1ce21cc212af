/**
 * What a DOCX may cost before it is refused. A sheet of twenty rows with drawn symbols has about
 * 2 MB of XML and 40,000 elements, of which 15,000 are kept; a book of twenty sheets stays
 * below every figure here. The figures together keep a hostile file under 5 s and 300 MB
 * (`hostile.long.test.ts`).
 */
export const limits = {
  /** The file itself, pictures included, in bytes. */
  fileBytes: 64_000_000,
  /** Entries in the archive: Word writes about 20, and one per picture. */
  entries: 5_000,
  /** One XML part unpacked, in bytes. */
  partBytes: 40_000_000,
  /** All XML parts that are read, unpacked, in bytes. */
  totalBytes: 60_000_000,
  /** Elements kept in memory, all parts together: about 500 bytes each with what is made of them. */
  keptElements: 300_000,
  /** Elements seen, also those that are thrown away at once: about a microsecond each. */
  seenElements: 2_000_000,
  /** Characters kept, of words and of attributes: a book of 1,500 pages. */
  textCharacters: 5_000_000,
  /** Word itself nests about 60 deep (table in a text box in a group in a table). */
  depth: 256,
  /** Attributes of one element; Word's richest, the root, has about 40. */
  attributes: 256,
  /** Drawn shapes and lines in one table; a sheet of twenty rows has about 80. */
  drawnItems: 1_000,
  /** Word allows 63 columns. */
  columns: 1_024,
} as const;
