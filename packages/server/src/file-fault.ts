const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'tidak ada',
  EISDIR: 'adalah folder, bukan berkas',
  ENOTDIR: 'tidak dapat dicapai: bagian alamatnya bukan folder',
  EACCES: 'tidak boleh dibuka oleh pengguna ini',
  EPERM: 'tidak boleh diubah oleh pengguna ini',
  EROFS: 'berada di media yang hanya dapat dibaca',
  ENOSPC: 'tidak dapat ditulis: ruang di media itu habis',
  EDQUOT: 'tidak dapat ditulis: jatah ruang pengguna ini habis',
  EEXIST: 'sudah ada',
  EIO: 'tidak dapat dibaca atau ditulis: medianya rusak',
  EMFILE: 'tidak dapat dibuka: terlalu banyak berkas terbuka',
};

/** The code of the operating system in an error (ENOENT …), or ''. */
export function codeOfFault(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** What the operating system says about a file, in words to follow its name. */
export function wordsOfFault(error: unknown): string {
  const code = codeOfFault(error);
  return WORDS[code] ?? `tidak dapat dibaca atau ditulis (${code || String(error)})`;
}

/** A whole sentence for an error about a file; undefined when it is none. */
export function tellFileFault(error: unknown): string | undefined {
  const code = codeOfFault(error);
  if (WORDS[code] === undefined || !(error instanceof Error) || !('syscall' in error)) {
    return undefined;
  }
  const path = 'path' in error && typeof error.path === 'string' ? error.path : 'Berkas';
  return `${path} ${WORDS[code]}.`;
}
