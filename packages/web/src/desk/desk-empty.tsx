import { Button } from '@mantine/core';
import { useSession } from '../session/index.ts';
import { deskTexts as texts } from '../texts/index.ts';
import { ButtonLink, EmptyState, IconCheck, IconSearch, IconUser } from '../ui/index.ts';
import { isNarrowed, type DeskSearch } from './desk-query.ts';

export interface DeskEmptyProps {
  readonly search: DeskSearch;
  /** SOP drafts wait above: the desk is not quite clean. */
  readonly hasDrafts: boolean;
  readonly onClear: () => void;
}

/** Three different silences: nothing matches, no post, and nothing to do. */
export function DeskEmpty({ search, hasDrafts, onClear }: DeskEmptyProps) {
  const { posts } = useSession();
  if (isNarrowed(search)) {
    return (
      <EmptyState
        icon={<IconSearch size={40} stroke={1.4} />}
        title={texts.nothingTitle}
        actions={
          <Button variant="default" onClick={onClear}>
            {texts.clear}
          </Button>
        }
      >
        {texts.nothingText}
      </EmptyState>
    );
  }
  if (posts.length === 0) {
    return (
      <EmptyState icon={<IconUser size={40} stroke={1.4} />} title={texts.noPostTitle}>
        {texts.noPostText}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconCheck size={40} stroke={1.4} />}
      title={hasDrafts ? texts.emptyButDrafts : texts.emptyTitle}
      actions={
        <ButtonLink to="/berkas" variant="default">
          {texts.seeCases}
        </ButtonLink>
      }
    >
      {texts.emptyText}
    </EmptyState>
  );
}
