/** Texts of a paragraph that is cut on a phone. */
export const clampTexts = { more: 'Selengkapnya', less: 'Ringkas' } as const;
