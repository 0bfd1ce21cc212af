export { correctPerson, type PersonCorrection } from './correct-person.ts';
export { createPerson, type NewPerson } from './create-person.ts';
export { findPeopleByNik } from './find-people-by-nik.ts';
export { foldText, likePattern } from './fold-text.ts';
export { maskPerson, type MaskedPerson } from './mask-person.ts';
export type { PersonRow } from './people.queries.ts';
export { revealNumber, searchHash } from './protect-number.ts';
