import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { PostPower, PostReply } from '@tuntas/api';
import { useState } from 'react';
import { useCommand } from '../api-client/index.ts';
import { postTexts as texts, powerNotes, powerTexts } from '../texts/index.ts';
import { FormDialog, toast } from '../ui/index.ts';
import { findSameTitle } from './find-same-title.ts';
import classes from './office.module.css';
import { listPossibleParents } from './possible-parents.ts';

export interface PostDialogProps {
  readonly posts: readonly PostReply[];
  /** The post to change; absent for a new one. */
  readonly post?: PostReply;
  readonly onClose: () => void;
}

/** A post: its name, its place in the office, and what it may do besides its steps. */
export function PostDialog({ posts, post, onClose }: PostDialogProps) {
  const [title, setTitle] = useState(post?.title ?? '');
  const [unit, setUnit] = useState(post?.unit ?? '');
  const [parentId, setParentId] = useState(post?.parentId ?? '');
  const [powers, setPowers] = useState<readonly PostPower[]>(post?.powers ?? []);
  const [isActive, setActive] = useState(post?.isActive ?? true);
  const [wasTried, setTried] = useState(false);
  const options = {
    refreshes: ['listPosts', 'getSession'] as const,
    onDone: () => {
      toast(texts.saved);
      onClose();
    },
  };
  const create = useCommand('createPost', options);
  const change = useCommand('changePost', options);
  const twin = findSameTitle(posts, title, post?.id);
  const save = () => {
    setTried(true);
    if (title.trim() === '') return;
    const body = {
      title: title.trim(),
      unit: unit.trim(),
      parentId: parentId === '' ? null : parentId,
      powers: [...powers],
    };
    if (post === undefined) create.run({ body });
    else change.run({ params: { id: post.id }, body: { ...body, isActive } });
  };
  return (
    <FormDialog
      title={post === undefined ? texts.addTitle : texts.editTitle}
      submit={texts.save}
      isPending={create.isPending || change.isPending}
      error={create.error ?? change.error}
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput
        label={texts.name}
        required
        maxLength={200}
        data-autofocus
        value={title}
        error={wasTried && title.trim() === '' ? texts.nameMissing : undefined}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      {twin === undefined ? null : (
        <p role="status" className={classes['warning']}>
          {texts.sameTitle(twin.title, twin.unit)}
        </p>
      )}
      <TextInput
        label={texts.unit}
        maxLength={200}
        value={unit}
        onChange={(event) => setUnit(event.currentTarget.value)}
      />
      <NativeSelect
        label={texts.parent}
        value={parentId}
        onChange={(event) => setParentId(event.currentTarget.value)}
        data={[
          { value: '', label: texts.noParent },
          ...listPossibleParents(posts, post?.id).map((one) => ({
            value: one.id,
            label: one.title,
          })),
        ]}
      />
      <Checkbox.Group
        label={texts.powers}
        value={[...powers]}
        onChange={(chosen) => setPowers(chosen as PostPower[])}
      >
        {(Object.keys(powerTexts) as PostPower[]).map((power) => (
          <Checkbox
            key={power}
            value={power}
            label={powerTexts[power]}
            description={powerNotes[power]}
            mt="xs"
          />
        ))}
      </Checkbox.Group>
      {post === undefined ? null : (
        <Checkbox
          label={texts.isActive}
          checked={isActive}
          onChange={(event) => setActive(event.currentTarget.checked)}
        />
      )}
    </FormDialog>
  );
}
