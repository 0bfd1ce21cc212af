const write = (count: number) => count.toLocaleString('id-ID');

/** Texts about how long something may be. */
export const limitTexts = {
  tooLong: (count: number, most: number) =>
    `Terlalu panjang: ${write(count)} huruf, paling banyak ${write(most)}. Persingkat dahulu; tulisan Anda tidak dipotong.`,
  count: (count: number, most: number) => `${write(count)} dari ${write(most)} huruf`,
} as const;
