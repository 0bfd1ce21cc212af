import type { AlikeSop } from '@tuntas/api';
import { alikeTexts as texts } from '../../texts/draft-alike.ts';
import { draftListTexts } from '../../texts/drafts.ts';

/** Number, versions and in what it is alike, in one line. */
export function tellAlike({ number, sameNumber, sameName, versions }: AlikeSop): string {
  return [
    number.trim() || draftListTexts.noNumber,
    versions.map(({ version, status }) => texts.version(version, status)).join(', '),
    texts.same(sameNumber, sameName),
  ].join(' · ');
}
