export { AgendaPage } from './agenda-page.tsx';
export { checkClient, type ClientFields } from './client-form.ts';
export { ClientFieldset, type KnownNumber } from './client-fieldset.tsx';
export { EntryPage } from './entry-page.tsx';
export { OpenCasePage } from './open-case-page.tsx';
export { RegisterPage } from './register-page.tsx';
