export { createOffice, ZONES, type NewOffice } from './create-office.ts';
export { keepAnAdmin, todayIn } from './keep-an-admin.ts';
export { renameOffice } from './rename-office.ts';
export { listOfficeRows as listOffices } from './offices.queries.ts';
