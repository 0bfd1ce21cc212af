/** Texts of the parts of a draft for a finger, and of what is pressed to take a change back. */
export const pressTexts = {
  lead: 'Tekan sel untuk menetapkan pelaksananya, nama langkah untuk selebihnya.',
} as const;
