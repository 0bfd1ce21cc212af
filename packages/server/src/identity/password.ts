import { createHmac, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '../refusal.ts';
import type { Secrets } from '../secrets.ts';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane; some 15 ms on an office PC. */
const COST = {
  // Argon2id; the package exports its names as a const enum, which is gone at run time.
  algorithm: 2,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

/** PHC string with its own salt. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

/** False, too, for a stored value that is no hash. */
export async function isPassword(stored: string, password: string): Promise<boolean> {
  try {
    return await verify(stored, password.normalize('NFKC'));
  } catch {
    return false;
  }
}

let decoy: Promise<string> | undefined;

/** Takes as long as a real comparison: an unknown e-mail cannot be told by the clock. */
export async function wasteLoginTime(password: string): Promise<void> {
  decoy ??= hashPassword(randomBytes(16).toString('hex'));
  await isPassword(await decoy, password);
}

const COMMON = [
  'password',
  'katasandi',
  'rahasia',
  'qwerty',
  'asdfgh',
  'admin',
  'dinsos',
  'dinassosial',
  'indonesia',
  'bismillah',
  'merdeka',
  'sayang',
  'tuntas',
  'abcdef',
  '123456',
  '12345',
  '112233',
  '654321',
  '098765',
  '987654',
];

/**
 * Refuses what is guessed first: little variety, or nothing but a well-known word, the own
 * e-mail or name, digits and signs.
 * @throws Refusal PASSWORD_WEAK
 */
export function checkPasswordStrength(password: string, known: readonly string[]): void {
  const plain = password.normalize('NFKC').toLowerCase();
  const letters = (text: string) => text.toLowerCase().split(/[^\p{L}]+/u);
  const words = [...COMMON, ...known.flatMap(letters)].filter((word) => word.length >= 3);
  const rest = words
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), plain)
    .replace(/[^\p{L}]+/gu, '');
  const isOnlyKnown = rest.length < 4 && /[\p{L}]/u.test(plain);
  const isOnlyDigits = /^[\d\p{P}\s]*$/u.test(plain) && plain.replace(/\D/g, '').length < 14;
  const hasLittleVariety = new Set(plain).size < 5;
  if (plain.length < 10 || isOnlyKnown || isOnlyDigits || hasLittleVariety) {
    throw new Refusal('PASSWORD_WEAK');
  }
}

/** Without letters that are mistaken for each other when read aloud or copied by hand. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * The first password that a command gives out, computed from the command's id: a repeated command
 * shows the same one, and it is stored nowhere. Twelve letters, 59 bits.
 */
export function firstPasswordOf(secrets: Secrets, officeId: number, commandId: string): string {
  const bytes = createHmac('sha512', secrets.searchKey)
    .update(`first password\n${officeId}\n${commandId.toLowerCase()}`)
    .digest();
  return spell(bytes);
}

/** A first password for the command line, random. */
export function newFirstPassword(): string {
  return spell(randomBytes(64));
}

function spell(bytes: Buffer): string {
  // Bytes of 248 and more would favour the first letters.
  const letters = [...bytes].filter((byte) => byte < 248).map((byte) => ALPHABET[byte % 31]);
  return [0, 4, 8].map((at) => letters.slice(at, at + 4).join('')).join('-');
}
