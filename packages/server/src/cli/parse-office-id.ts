import { InvalidArgumentError } from 'commander';

/** The number of an office on the command line. */
export function parseOfficeId(text: string): number {
  const id = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(id) || id <= 0) {
    throw new InvalidArgumentError(
      'Isi dengan nomor kantor, misalnya 1 (lihat: tuntas office list).',
    );
  }
  return id;
}
