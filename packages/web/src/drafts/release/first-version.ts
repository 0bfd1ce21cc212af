import type { AlikeSop } from '@tuntas/api';
import { releaseTexts as texts } from '../../texts/draft-release.ts';
import { tellAlike } from '../placing/tell-alike.ts';

/** What a first version is: new to the office, or one more SOP beside those that are like it. */
export function tellFirst(alike: readonly AlikeSop[]): {
  readonly lead: string;
  /** The SOPs that are like it, one line each. */
  readonly items: readonly string[];
} {
  if (alike.length === 0) return { lead: texts.firstOfAll, items: [] };
  return { lead: texts.firstApart, items: alike.map((one) => `${one.title} · ${tellAlike(one)}`) };
}
