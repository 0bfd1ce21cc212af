const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The container of Office 97 to 2003, in which newer Office also wraps encrypted files. */
export function isOleContainer(bytes: Uint8Array): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/**
 * Tells an encrypted DOCX from a legacy .doc by the name of its stream ([MS-OFFCRYPTO] 2.3.4.4).
 * The directory is UTF-16LE and may stand anywhere; entries are aligned to 128 bytes.
 */
export function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = utf16('EncryptedPackage');
  for (let at = 512; at + name.length <= bytes.length; at += 128) {
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function utf16(text: string): readonly number[] {
  return Array.from(text, (char) => [char.charCodeAt(0), 0]).flat();
}
