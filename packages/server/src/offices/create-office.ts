import { defaultCalendar, type WorkCalendar } from '@tuntas/sop';
import { recordOfficeEvent } from '../audit/index.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { insertOffice } from './offices.queries.ts';

export interface NewOffice {
  readonly name: string;
  /** IANA zone: Asia/Jakarta, Asia/Makassar, Asia/Jayapura. */
  readonly zone: string;
  readonly isDemo: boolean;
  /** The default one of the zone when absent. */
  readonly calendar?: WorkCalendar;
}

export const ZONES = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'];

/** Adds an office to the installation and gives its number. For the command line and the demo. */
export async function createOffice(services: Services, office: NewOffice): Promise<number> {
  const name = office.name.trim();
  if (name === '') {
    throw new Refusal('REQUEST_INVALID', {}, [{ path: 'name', message: 'Wajib diisi.' }]);
  }
  if (!ZONES.includes(office.zone)) {
    throw new Refusal('REQUEST_INVALID', {}, [
      { path: 'zone', message: `Pilih salah satu: ${ZONES.join(', ')}.` },
    ]);
  }
  const at = services.clock().toISOString();
  const id = await services.db.referenceTx((tx) =>
    insertOffice(tx, {
      name,
      zone: office.zone,
      isDemo: office.isDemo,
      calendar: office.calendar ?? defaultCalendar(office.zone),
      at,
    }),
  );
  await services.db.office(id, (tx) =>
    recordOfficeEvent(tx, {
      id: services.newId(),
      at,
      actorUserId: null,
      kind: 'office-created',
      subjectId: String(id),
      detail: { name, zone: office.zone, isDemo: office.isDemo },
    }),
  );
  return id;
}
