export { draftDefinition } from './draft-definition.ts';
