import type { EditProblemCode } from '@tuntas/sop';
import { draftTexts as texts } from '../../texts/drafts.ts';

/** An edit that does not fit the draft; known without asking the server. */
export class LocalProblem extends Error {
  constructor(code: EditProblemCode) {
    super(texts.localProblem[code]);
    this.name = 'LocalProblem';
  }
}
