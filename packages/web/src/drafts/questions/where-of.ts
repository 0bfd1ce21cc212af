/** "/sheet/rows/4/time" as a question would name it: "rows[4].time". */
export function whereOf(pointer: string): string {
  const keys = pointer
    .replace(/\/written$/, '')
    .replace(/^(\/sheet\/performers\/\d+)\/name$/, '$1')
    .split('/')
    .slice(2);
  const path = keys.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join('');
  return keys[0] === 'rows' || keys[0] === 'performers' ? path.slice(1) : `sheet${path}`;
}
