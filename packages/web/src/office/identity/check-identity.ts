import { whyNoPhone, type OfficeIdentityReply } from '@tuntas/api';
import { identityTexts as texts } from '../../texts/index.ts';

/** What is wrong, by field. */
export function checkIdentity({
  name,
  phone,
  email,
}: Pick<OfficeIdentityReply, 'name' | 'phone' | 'email'>): Readonly<
  Partial<Record<keyof OfficeIdentityReply, string>>
> {
  const noPhone = whyNoPhone(phone);
  const mail = email.trim();
  return {
    ...(name.trim() === '' ? { name: texts.nameMissing } : {}),
    ...(noPhone === undefined ? {} : { phone: noPhone }),
    ...(mail === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail) ? {} : { email: texts.emailWrong }),
  };
}
