import { whyNoNip } from '@tuntas/api';
import { Refusal } from '../refusal.ts';

/** @throws Refusal REQUEST_INVALID on the field `nip` */
export function demandNip(nip: string): void {
  const message = whyNoNip(nip);
  if (message !== undefined) throw new Refusal('REQUEST_INVALID', {}, [{ path: 'nip', message }]);
}
