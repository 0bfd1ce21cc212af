const FEWEST = 6;
const MOST = 15;

/**
 * Why a text is no telephone number of an office, as an Indonesian sentence; undefined when it is
 * one, or empty. From six digits, a local line, to fifteen (E.164).
 */
export function whyNoPhone(text: string): string | undefined {
  if (!/^[0-9+() ./-]*$/.test(text)) {
    return 'Telepon hanya berisi angka, spasi, dan tanda + ( ) - . /';
  }
  const count = text.replace(/\D/g, '').length;
  return text.trim() === '' || (count >= FEWEST && count <= MOST)
    ? undefined
    : `Nomor telepon berisi ${FEWEST} sampai ${MOST} angka.`;
}
