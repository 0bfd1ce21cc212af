/** Whether there is room beside the work: details stand open there, and are folded on a phone. */
export const isWide = (): boolean => window.matchMedia('(min-width: 62em)').matches;
