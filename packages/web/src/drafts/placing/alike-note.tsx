import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { AlikeSop } from '@tuntas/api';
import { alikeTexts as texts } from '../../texts/draft-alike.ts';
import { useDraft } from '../page/draft-context.ts';
import type { PlaceDeed } from './draft-placing.tsx';
import classes from './placing.module.css';
import { tellAlike } from './tell-alike.ts';

interface AlikeNoteProps {
  readonly sops: readonly AlikeSop[];
  /** Nobody said yet what the draft is to be. */
  readonly isAsked: boolean;
  readonly deed: PlaceDeed | undefined;
}

export function AlikeNote({ sops, isAsked, deed }: AlikeNoteProps) {
  const { reply, canEdit } = useDraft();
  const hasNumber = sops.some(({ sameNumber }) => sameNumber);
  const button = { loading: deed?.isPending ?? false, disabled: deed?.mustWait ?? true };
  return (
    <div className={classes['alike']} role="note">
      <p>
        <strong>{isAsked ? texts.title(sops.length) : texts.sameNumber}</strong>{' '}
        {isAsked ? texts.lead : null}
      </p>
      <ul>
        {sops.map((sop) => (
          <li key={sop.sopId}>
            <Link to="/sop/$versionId" params={{ versionId: sop.versionId }}>
              {sop.title}
            </Link>
            <small>{tellAlike(sop)}</small>
            {deed === undefined ? null : (
              <Button
                {...button}
                {...(isAsked ? {} : { variant: 'default' })}
                onClick={() => deed.run(sop.versionId)}
              >
                {texts.over((sop.versions[0]?.version ?? 0) + 1)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {isAsked && deed !== undefined ? (
        <Button {...button} variant="default" onClick={() => deed.run(null)}>
          {texts.apart}
        </Button>
      ) : null}
      {hasNumber ? (
        <p>
          {isAsked ? texts.sameNumberIfApart : texts.sameNumberTodo}{' '}
          {canEdit ? (
            <Link
              to="/rancangan/$draftId"
              params={{ draftId: reply.summary.id }}
              search={{ bagian: 'tanya', tempat: '/sheet/number' }}
            >
              {texts.changeNumber}
            </Link>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
