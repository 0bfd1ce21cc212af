import { foldDraft, type DraftEdit, type SopDefinition } from '@tuntas/sop';
import type { DraftEvent } from './draft.ts';

type Edit = Extract<DraftEvent, { type: 'edit' }>;

export interface FoldedEvents {
  /** What the edits that hold are made over. */
  readonly base: SopDefinition;
  readonly definition: SopDefinition;
  /** The entries with edits that hold, oldest first. */
  readonly held: readonly Edit[];
  /** `where` of the questions that an edit which still holds has settled. */
  readonly answered: ReadonlySet<string>;
  readonly canUndo: boolean;
  /** The head gave it back, and it was not proposed since. */
  readonly isReturned: boolean;
  /** The edits that hold, oldest first. */
  readonly edits: readonly DraftEdit[];
  /** The version it was put over, or stood on before that was undone; undefined: as it began. */
  readonly basedOn: string | undefined;
}

/** What holds since the draft began, or since it was put over a newer version. */
interface Layer {
  readonly base: SopDefinition;
  /** Brought along from the layer below; taken back only with the layer. */
  readonly kept: readonly Edit[];
  readonly made: Edit[];
  basedOn: string | undefined;
}

/** A draft after all that happened to it. One entry may hold several edits; undo takes them all. */
export function foldEvents(begun: SopDefinition, events: readonly DraftEvent[]): FoldedEvents {
  let layer: Layer = { base: begun, kept: [], made: [], basedOn: undefined };
  const below: Layer[] = [];
  for (const event of events) {
    if (event.type === 'edit') layer.made.push(event);
    if (event.type === 'rebased') {
      layer.basedOn = event.was;
      below.push(layer);
      layer = { base: event.base, kept: event.kept, made: [], basedOn: event.basedOn };
    }
    if (event.type === 'undo' && layer.made.pop() === undefined) layer = below.pop() ?? layer;
  }
  const { base, basedOn } = layer;
  const held = [...layer.kept, ...layer.made];
  return {
    base,
    held,
    basedOn,
    /** Folded when it is asked for: to read a draft, what is kept beside the events is enough. */
    get definition() {
      return fold(base, held, events);
    },
    answered: new Set(held.flatMap(({ answers }) => answers)),
    canUndo: layer.made.length > 0 || below.length > 0,
    isReturned:
      events.findLast(({ type }) => type === 'proposed' || type === 'returned')?.type ===
      'returned',
    edits: held.flatMap(({ edits }) => edits),
  };
}

function fold(
  base: SopDefinition,
  held: readonly Edit[],
  events: readonly DraftEvent[],
): SopDefinition {
  const entries = held.flatMap(({ edits, by }) =>
    edits.map((edit) => ({ type: 'edit' as const, edit, by })),
  );
  const { definition } = foldDraft(base, entries);
  const placed = events.findLast((event) => event.type === 'placed');
  return placed === undefined
    ? definition
    : { ...definition, id: placed.sopId, version: placed.sopVersion };
}
