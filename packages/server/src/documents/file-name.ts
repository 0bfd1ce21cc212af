const LONGEST = 150;
/** Endings by sniffed type: a name never claims to be another type than the bytes are. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
};

/**
 * A name that is safe to show and to save under: no path, no control or bidirectional override
 * characters, nothing Windows forbids, at most 150 characters, and an ending that fits the bytes
 * ("surat.exe" that is a PDF becomes "surat.exe.pdf").
 */
export function safeFileName(given: string, mediaType: string): string {
  const clean = shownFileName(given);
  const endings = ENDINGS[mediaType] ?? [];
  const ending = endings.find((e) => clean.toLowerCase().endsWith(`.${e}`)) ?? endings[0] ?? 'bin';
  const suffix = `.${ending}`;
  const stem = clean.toLowerCase().endsWith(suffix) ? clean.slice(0, -suffix.length) : clean;
  const short = Array.from(stem)
    .slice(0, LONGEST - suffix.length)
    .join('')
    .replace(/[. ]+$/, '');
  const reserved = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i.test(short.split('.')[0] ?? '');
  return `${reserved ? '_' : ''}${short === '' ? 'berkas' : short}${suffix}`;
}

/** A name that is safe to show: only its last part, without control characters; may be empty. */
export function shownFileName(given: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  return last
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
}
