/** As people write it: 2,5. */
export const writeNumber = (number: number): string => String(number).replace('.', ',');
