import { useCommand } from '../../api-client/index.ts';
import { alikeTexts as texts } from '../../texts/draft-alike.ts';
import { RefusalAlert, toast } from '../../ui/index.ts';
import { useDraft } from '../page/draft-context.ts';
import { AlikeNote } from './alike-note.tsx';
import { PlacedNote } from './placed-note.tsx';

export interface PlaceDeed {
  readonly isPending: boolean;
  /** Changes that are not stored yet come first. */
  readonly mustWait: boolean;
  /** @param over the version whose SOP it becomes a version of; null: an SOP apart */
  readonly run: (over: string | null) => void;
}

/**
 * SOPs of the office with the number or the name of a draft that came from outside: is it their
 * next version, or an SOP apart? That two SOPs have one number stays said.
 */
export function DraftPlacing() {
  const { reply, canEdit, waiting, show } = useDraft();
  const { canPlace, isApart, alike } = reply.placing;
  const { id, version, status } = reply.summary;
  const place = useCommand('placeDraft', {
    refreshes: ['listDrafts', 'getDraftOrigin'],
    onDone: (next) => {
      show(next);
      toast(next.basedOn === null ? texts.doneApart : texts.doneOver(next.summary.sopVersion));
    },
  });
  if (status !== 'draft' && status !== 'proposed') return null;
  const isOver = canPlace && reply.basedOn !== null;
  const isAsked = canPlace && canEdit && !isApart && !isOver;
  const deed: PlaceDeed | undefined =
    canPlace && canEdit
      ? {
          isPending: place.isPending,
          mustWait: waiting.length > 0,
          run: (over) => place.run({ params: { id }, body: { expectedVersion: version, over } }),
        }
      : undefined;
  const shown = isAsked ? alike : alike.filter(({ sameNumber }) => sameNumber);
  return (
    <>
      {isOver ? <PlacedNote deed={deed} /> : null}
      {shown.length > 0 ? <AlikeNote sops={shown} isAsked={isAsked} deed={deed} /> : null}
      <RefusalAlert error={place.error} />
    </>
  );
}
