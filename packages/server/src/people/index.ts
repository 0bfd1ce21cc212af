export { createPerson, type NewPerson } from './create-person.ts';
export { findPeopleByNik } from './find-people-by-nik.ts';
export { foldText, likePattern } from './fold-text.ts';
export { maskedPerson, maskPerson, type MaskedPerson } from './masked-person.ts';
export type { PersonRow } from './people.queries.ts';
