import type { InstrumentReply } from '@tuntas/api';
import type { FeatureRoutes } from '../http/serve.ts';
import { selectInstruments, type InstrumentRow } from './instruments.queries.ts';
import { saveInstrument } from './save-instrument.ts';

export const registerInstrumentRoutes: FeatureRoutes = (serve, services) => {
  serve('listInstruments', ({ actor }) =>
    services.db.office(actor.officeId, async (tx) => (await selectInstruments(tx)).map(toReply)),
  );
  serve('saveInstrument', ({ actor, commandId, body }) =>
    saveInstrument(services, actor, commandId, body),
  );
};

const toReply = (row: InstrumentRow): InstrumentReply => ({
  id: row.id,
  version: row.version,
  instrument: row.definition,
  addedAt: row.added_at,
  addedBy: row.added_by_name,
});
