export { createOffice, type NewOffice } from './create-office.ts';
export { keepAnAdmin, todayIn } from './keep-an-admin.ts';
export { listOfficeRows as listOffices } from './offices.queries.ts';
