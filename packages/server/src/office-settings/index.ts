export { addDaysOffIn } from './add-days-off.ts';
export { registerOfficeSettingsRoutes } from './office-settings.routes.ts';
