export { agendaTexts, entryTexts, openCaseTexts, registerTexts } from './agenda.ts';
export { calendarTexts, hoursTexts } from './calendar.ts';
export { caseListTexts } from './case-list.ts';
export { caseStatusTexts, deskTexts, secrecyTexts, urgencyTexts } from './desk.ts';
export { fileTexts } from './files.ts';
export {
  capacityTexts,
  officeTexts,
  postTexts,
  powerNotes,
  powerTexts,
  userTexts,
} from './office.ts';
export { lawTexts } from './laws.ts';
export { identityTexts } from './office-identity.ts';
export { sessionTexts } from './session.ts';
export { shellTexts, shortcutTexts } from './shell.ts';
