import type { OfficeIdentityReply } from '@tuntas/api';
import { identityTexts as texts } from '../../texts/index.ts';

/** What is wrong, by field. A phone has 6 digits (a local line) to 15 (E.164). */
export function checkIdentity({
  name,
  phone,
  email,
}: Pick<OfficeIdentityReply, 'name' | 'phone' | 'email'>): Readonly<
  Partial<Record<keyof OfficeIdentityReply, string>>
> {
  const digits = phone.replace(/\D/g, '').length;
  const mail = email.trim();
  return {
    ...(name.trim() === '' ? { name: texts.nameMissing } : {}),
    ...(/^[0-9+() ./-]*$/.test(phone)
      ? phone.trim() !== '' && (digits < 6 || digits > 15)
        ? { phone: texts.phoneShort }
        : {}
      : { phone: texts.phoneWrong }),
    ...(mail === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail) ? {} : { email: texts.emailWrong }),
  };
}
