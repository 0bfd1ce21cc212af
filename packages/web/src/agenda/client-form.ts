import type { ClientInput } from '@tuntas/api';
import { openCaseTexts as texts } from '../texts/agenda.ts';
import { whyTooLong } from '../ui/limit-text.ts';
import { isDay, whyNoDay } from '../ui/parse-day.ts';
import { readNik } from './read-nik.ts';

/** The client as typed; every field is text so that nothing typed is lost. */
export interface ClientFields {
  readonly name: string;
  readonly nik: string;
  readonly kk: string;
  readonly bornOn: string;
  readonly sex: '' | 'L' | 'P';
  readonly address: string;
  readonly phone: string;
}

export const EMPTY_CLIENT: ClientFields = {
  name: '',
  nik: '',
  kk: '',
  bornOn: '',
  sex: '',
  address: '',
  phone: '',
};

/** How many letters are kept of what is written; more is refused, never cut off. */
export const CLIENT_LIMITS = { name: 200, address: 500, phone: 30 } as const;

const digits = (text: string) => text.replace(/[\s.-]/g, '');

/** What must be put right before it can be sent, by field. */
export function checkClient(
  client: ClientFields,
  today: string,
): Partial<Record<keyof ClientFields, string>> {
  const wrong: Partial<Record<keyof ClientFields, string>> = {};
  if (client.name.trim() === '') wrong.name = texts.nameMissing;
  for (const field of ['nik', 'kk'] as const) {
    const typed = digits(client[field]);
    if (typed !== '' && !/^\d{16}$/.test(typed)) {
      wrong[field] = /\D/.test(typed) ? texts.digitsOnly : texts.digits(typed.length);
    }
  }
  if (client.bornOn !== '' && !isDay(client.bornOn)) {
    wrong.bornOn = whyNoDay(client.bornOn, today);
  }
  if (!/^[0-9+ -]*$/.test(client.phone)) wrong.phone = texts.phoneForm;
  for (const field of ['name', 'address', 'phone'] as const) {
    const tooLong = whyTooLong(client[field], CLIENT_LIMITS[field]);
    if (tooLong !== undefined) wrong[field] = tooLong;
  }
  return wrong;
}

/** What looks odd but may be true; shown beside the field, never in the way. */
export function warnAboutNik(
  client: ClientFields,
  today: string,
  writeDay: (on: string) => string,
): readonly string[] {
  const reading = readNik(digits(client.nik), today);
  if (reading === null) return [];
  const sexWord = reading.sex === 'L' ? texts.male : texts.female;
  const warnings: string[] = [];
  if (!reading.isProvinceKnown) warnings.push(texts.nikProvince);
  if (reading.bornOn === null) warnings.push(texts.nikBirthImpossible);
  else if (isDay(client.bornOn) && client.bornOn !== reading.bornOn) {
    warnings.push(texts.nikBirthDiffers(writeDay(reading.bornOn)));
  }
  if (client.sex !== '' && client.sex !== reading.sex) warnings.push(texts.nikSexDiffers(sexWord));
  return warnings;
}

/** The client as the contract wants it: empty fields left out. */
export function toClientInput(client: ClientFields): ClientInput {
  const filled = (text: string) => (text.trim() === '' ? undefined : text.trim());
  const entries = {
    nik: filled(digits(client.nik)),
    kk: filled(digits(client.kk)),
    bornOn: filled(client.bornOn),
    sex: client.sex === '' ? undefined : client.sex,
    address: filled(client.address),
    phone: filled(client.phone),
  };
  return {
    name: client.name.trim(),
    ...Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)),
  };
}
