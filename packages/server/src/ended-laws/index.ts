export { endedToday } from './ended-for.ts';
export { registerEndedLawRoutes } from './ended-laws.routes.ts';
