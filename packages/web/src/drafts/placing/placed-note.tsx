import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { alikeTexts as texts } from '../../texts/draft-alike.ts';
import { useDraft } from '../page/draft-context.ts';
import type { PlaceDeed } from './draft-placing.tsx';
import classes from './placing.module.css';

/** Which SOP a draft from outside is a version of, and the way back. */
export function PlacedNote({ deed }: { readonly deed: PlaceDeed | undefined }) {
  const { reply } = useDraft();
  const { basedOn, summary } = reply;
  return (
    <div className={classes['placed']} role="note">
      <p>
        {texts.placed(summary.sopVersion)}{' '}
        {basedOn === null ? null : (
          <Link to="/sop/$versionId" params={{ versionId: basedOn }}>
            {texts.toVersion(summary.revises)}
          </Link>
        )}
      </p>
      {deed === undefined ? null : (
        <Button
          variant="default"
          loading={deed.isPending}
          disabled={deed.mustWait}
          onClick={() => deed.run(null)}
        >
          {texts.separate}
        </Button>
      )}
    </div>
  );
}
