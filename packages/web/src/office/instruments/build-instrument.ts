import {
  findUnreachableBands,
  findUnscored,
  type Instrument,
  type InstrumentItem,
} from '@tuntas/sop';
import { writeNumber } from '../../ui/write-number.ts';
import { instrumentTexts as texts } from '../../texts/instruments.ts';
import { parseBands, parseOptions, writeBands, writeOptions } from './scored-lines.ts';

export type ItemKind = InstrumentItem['kind'];

/** One item as it is typed. `id` is empty for a new one. */
export interface ItemForm {
  readonly id: string;
  readonly text: string;
  readonly kind: ItemKind;
  readonly options: string;
  readonly optional: boolean;
  readonly counts: boolean;
  readonly decimals: boolean;
}

export interface InstrumentForm {
  readonly title: string;
  readonly guide: string;
  readonly items: readonly ItemForm[];
  readonly bands: string;
}

/** What is wrong, by field; items by their place. */
export interface FormProblems {
  readonly title?: string;
  readonly bands?: string;
  readonly items: Readonly<Record<number, { readonly text?: string; readonly options?: string }>>;
}

export const NEW_ITEM: ItemForm = {
  id: '',
  text: '',
  kind: 'choice',
  options: '',
  optional: false,
  counts: false,
  decimals: false,
};

export function formOfInstrument({ title, guide, items, bands }: Instrument): InstrumentForm {
  return {
    title,
    guide,
    bands: writeBands(bands),
    items: items.map((item) => ({
      id: item.id,
      text: item.text,
      kind: item.kind,
      options: writeOptions(item.options),
      optional: item.optional === true,
      counts: item.counts === true,
      decimals: item.decimals === true,
    })),
  };
}

export type BuiltInstrument =
  | { readonly ok: true; readonly instrument: Instrument }
  | { readonly ok: false; readonly problems: FormProblems };

/**
 * The instrument out of what was typed, or what is still wrong.
 * @param newId gives an id from words, unlike those that are taken
 */
export function buildInstrument(
  form: InstrumentForm,
  slug: string,
  newId: (words: string, taken: readonly string[]) => string,
): BuiltInstrument {
  const title = form.title.trim();
  const bands = parseBands(form.bands);
  const items: InstrumentItem[] = [];
  const wrong: Record<number, { text?: string; options?: string }> = {};
  const taken = form.items.map(({ id }) => id).filter((id) => id !== '');
  form.items.forEach((item, at) => {
    const text = item.text.trim();
    const id = item.id === '' ? newId(text, taken) : item.id;
    taken.push(id);
    const chooses = item.kind === 'choice' || item.kind === 'yes-no';
    const options = chooses ? parseOptions(item.options) : [];
    const problem = chooses ? whyNoOptions(options) : undefined;
    if (text === '') wrong[at] = { ...wrong[at], text: texts.itemMissing };
    if (problem !== undefined) wrong[at] = { ...wrong[at], options: problem };
    items.push({
      id,
      text,
      kind: item.kind,
      ...(item.optional ? { optional: true } : {}),
      ...(chooses ? { options } : {}),
      ...(item.kind === 'number' && item.counts ? { counts: true } : {}),
      ...(item.kind === 'number' && item.decimals ? { decimals: true } : {}),
    });
  });
  const areItemsWrong = Object.keys(wrong).length > 0;
  const bandsProblem =
    bands === undefined
      ? texts.bandsWrong
      : // Scores that are still wrong say nothing about what can be reached.
        areItemsWrong
        ? undefined
        : whyNotReached(items, bands);
  if (title === '' || bands === undefined || areItemsWrong || bandsProblem !== undefined) {
    const problems: FormProblems = {
      items: wrong,
      ...(title === '' ? { title: texts.titleMissing } : {}),
      ...(bandsProblem === undefined ? {} : { bands: bandsProblem }),
    };
    return { ok: false, problems };
  }
  const guide = form.guide.trim();
  return { ok: true, instrument: { slug, title, guide, items, bands } };
}

function whyNoOptions(options: NonNullable<InstrumentItem['options']>): string | undefined {
  if (options.length < 2) return texts.optionsFew;
  const unscored = findUnscored(options);
  const words = options[unscored]?.label;
  if (words !== undefined) return texts.optionUnscored(unscored + 1, words);
  const labels = new Set(options.map(({ label }) => label));
  return labels.size < options.length ? texts.optionsTwice : undefined;
}

function whyNotReached(items: Instrument['items'], bands: Instrument['bands']): string | undefined {
  const [at] = findUnreachableBands({ items, bands });
  const band = at === undefined ? undefined : bands[at];
  return band && texts.bandsUnreachable(`${writeNumber(band.from)} (${band.label})`);
}
