export { agendaRoutes } from './agenda.routes.ts';
export { correctEntry } from './correct-entry.ts';
export { mayReadEntry } from './get-entry.ts';
export { registerEntry, type Registration } from './register-entry.ts';
export { HIDDEN_WORDS } from './secrecy.ts';
