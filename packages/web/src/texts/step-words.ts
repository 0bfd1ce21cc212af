/** The words of the sheet beside the name of a step. */
export const stepWordsTexts = {
  onSheet: 'Kegiatan pada lembar',
} as const;
