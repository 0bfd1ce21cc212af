import { calendarOf } from '../calendar/index.ts';
import type { FeatureRoutes } from '../http/serve.ts';
import { addDaysOff } from './add-days-off.ts';
import { changeHours, hoursVersion } from './change-hours.ts';
import { changeIdentity, getIdentity } from './change-identity.ts';
import { countPromisesFrom, selectCalendarChanges } from './office-settings.queries.ts';
import { removeDayOff } from './remove-day-off.ts';

const MOST_CHANGES = 100;

export const registerOfficeSettingsRoutes: FeatureRoutes = (serve, services) => {
  const { db } = services;
  serve('getOfficeCalendar', ({ actor }) =>
    db.office(actor.officeId, async (tx) => {
      const calendar = await calendarOf(tx, actor.officeId);
      const changes = await selectCalendarChanges(tx, MOST_CHANGES);
      return { calendar, hoursVersion: hoursVersion(calendar), changes };
    }),
  );
  serve('countOpenPromises', ({ actor, query }) =>
    db.office(actor.officeId, async (tx) => ({ count: await countPromisesFrom(tx, query.from) })),
  );
  serve('addDaysOff', ({ actor, commandId, body }) => addDaysOff(services, actor, commandId, body));
  serve('removeDayOff', ({ actor, commandId, body }) =>
    removeDayOff(services, actor, commandId, body),
  );
  serve('changeHours', ({ actor, commandId, body }) =>
    changeHours(services, actor, commandId, body),
  );
  serve('getOfficeIdentity', ({ actor }) => db.office(actor.officeId, getIdentity));
  serve('changeOfficeIdentity', ({ actor, commandId, body }) =>
    changeIdentity(services, actor, commandId, body),
  );
};
