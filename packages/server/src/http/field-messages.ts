import type { TValidationError } from 'typebox/error';

/** Name of a field as the screen knows it: `client.nik`, `verdicts.0.note`; empty for the whole. */
function fieldPath(instancePath: string): string {
  return instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

const FORMATS: Record<string, string> = {
  date: 'Isi tanggal yang ada, dalam bentuk TTTT-BB-HH.',
  email: 'Isi alamat surel yang benar.',
  uuid: 'Nomor pengenal tidak benar.',
};
const TYPES: Record<string, string> = {
  string: 'Harus berupa teks.',
  integer: 'Harus berupa bilangan bulat.',
  number: 'Harus berupa bilangan.',
  boolean: 'Harus ya atau tidak.',
  array: 'Harus berupa daftar.',
  object: 'Harus berupa isian lengkap.',
  null: 'Harus dikosongkan.',
};

/** Which fields an error is about, each with one Indonesian sentence. */
export function fieldMessages(error: TValidationError): { path: string; message: string }[] {
  const path = fieldPath(error.instancePath);
  const below = (names: readonly string[], message: string) =>
    names.map((name) => ({ path: path === '' ? name : `${path}.${name}`, message }));
  if (error.keyword === 'required') {
    return below(error.params.requiredProperties, 'Wajib diisi.');
  }
  if (error.keyword === 'additionalProperties') {
    return below(error.params.additionalProperties, 'Isian ini tidak dikenal.');
  }
  return [{ path, message: sentence(error) }];
}

/** Of `Wording` in packages/api: a letter, any number of others, a letter. */
const LEAST_BETWEEN = /^\\S\[\\s\\S\]\{(\d+),\}\\S$/;

function patternSentence(pattern: string): string {
  if (pattern === '\\S') return 'Wajib diisi.';
  const between = LEAST_BETWEEN.exec(pattern)?.[1];
  return between === undefined
    ? 'Ada huruf atau angka yang tidak sesuai.'
    : `Paling sedikit ${Number(between) + 2} huruf; spasi di awal dan akhir tidak dihitung.`;
}

function sentence(error: TValidationError): string {
  switch (error.keyword) {
    // Where no other field may be, each one that is there fails the schema `false`.
    case 'boolean':
      return 'Isian ini tidak dikenal.';
    case 'type': {
      const [type] = [error.params.type].flat();
      return TYPES[type ?? ''] ?? 'Bentuknya tidak benar.';
    }
    case 'format':
      return FORMATS[error.params.format] ?? 'Bentuknya tidak benar.';
    case 'minLength':
      return error.params.limit <= 1
        ? 'Wajib diisi.'
        : `Paling sedikit ${error.params.limit} huruf.`;
    case 'maxLength':
      return `Paling banyak ${error.params.limit} huruf.`;
    case 'minItems':
      return `Paling sedikit ${error.params.limit} pilihan.`;
    case 'maxItems':
      return `Paling banyak ${error.params.limit} pilihan.`;
    case 'minimum':
      return `Paling kecil ${error.params.limit}.`;
    case 'maximum':
      return `Paling besar ${error.params.limit}.`;
    case 'uniqueItems':
      return 'Tidak boleh ada yang sama.';
    case 'const':
    case 'enum':
    case 'anyOf':
      return 'Pilih salah satu yang tersedia.';
    case 'pattern':
      return patternSentence(error.params.pattern.toString());
    default:
      return 'Bentuknya tidak benar.';
  }
}
