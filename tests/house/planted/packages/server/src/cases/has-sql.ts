export const sql = 'select 1 from cases where office_id = 1';
