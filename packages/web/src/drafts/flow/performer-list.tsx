import { Button } from '@mantine/core';
import type { Performer } from '@tuntas/sop';
import { generalTexts as texts } from '../../texts/draft-flow.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import classes from './flow.module.css';
import { NO_PERFORMER, PerformerDialog, type PerformerForm } from './performer-dialog.tsx';

/** Posts of the office and outside parties, in the order in which they are offered everywhere. */
export function PerformerList() {
  const { definition, canEdit } = useDraft();
  const { performers } = definition.flow;
  const [form, setForm, isBack] = useDraftKept<PerformerForm | null>('performer', null);
  return (
    <div className={classes['generalPart']} role="group" aria-label={texts.performers}>
      <h3>{texts.performers}</h3>
      <ul className={classes['items']}>
        {performers.map((performer, at) => (
          <li key={performer.id} data-proposed={'inferred' in performer.basis || undefined}>
            <span>
              {performer.title} <Facts performer={performer} />
            </span>
            {canEdit ? (
              <PerformerButtons
                performer={performer}
                at={at}
                onEdit={() =>
                  setForm({
                    id: performer.id,
                    title: performer.title,
                    party: performer.party,
                    column: performer.column ?? null,
                  })
                }
              />
            ) : null}
          </li>
        ))}
      </ul>
      {canEdit ? (
        <div>
          <Button size="compact-md" variant="default" onClick={() => setForm(NO_PERFORMER)}>
            {texts.addPerformer}
          </Button>
        </div>
      ) : null}
      {form === null ? null : <PerformerDialog form={form} isFilled={isBack} onChange={setForm} />}
    </div>
  );
}

function Facts({ performer }: { readonly performer: Performer }) {
  const { definition } = useDraft();
  const { party, column } = performer;
  const words =
    party === 'outside'
      ? texts.outside
      : column === undefined
        ? texts.noColumnYet
        : (definition.sheet.performers[column - 1]?.name ?? '');
  if (words.trim().toLowerCase() === performer.title.trim().toLowerCase()) return null;
  return <span className={classes['none']}>({words})</span>;
}

interface PerformerButtonsProps {
  readonly performer: Performer;
  /** Counted from 0. */
  readonly at: number;
  readonly onEdit: () => void;
}

function PerformerButtons({ performer, at, onEdit }: PerformerButtonsProps) {
  const { definition, apply } = useDraft();
  const { performers, steps } = definition.flow;
  const { basis: _, ...plain } = performer;
  const uses = steps.filter(
    ({ by, recordedBy }) =>
      by.includes(performer.id) || recordedBy?.includes(performer.id) === true,
  ).length;
  const move = (place: number) => apply([{ type: 'set-performer', performer: plain, at: place }]);
  return (
    <span className={classes['small']}>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={texts.up(performer.title)}
        disabled={at === 0}
        onClick={() => move(at)}
      >
        ↑
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={texts.down(performer.title)}
        disabled={at === performers.length - 1}
        onClick={() => move(at + 2)}
      >
        ↓
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={texts.editOf(performer.title)}
        onClick={onEdit}
      >
        {texts.edit}
      </Button>
      {uses > 0 || performers.length === 1 ? (
        <span className={classes['none']}>{texts.inUse(uses)}</span>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={texts.removeOf(performer.title)}
          onClick={() => apply([{ type: 'remove-performer', performer: performer.id }])}
        >
          {texts.remove}
        </Button>
      )}
    </span>
  );
}
