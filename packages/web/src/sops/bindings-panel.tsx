import { Button, MultiSelect } from '@mantine/core';
import type { SopReply } from '@tuntas/api';
import { findSamePost, type Performer } from '@tuntas/sop';
import { useState, type FormEvent } from 'react';
import { useApiQuery, useCommand } from '../api-client/index.ts';
import { useHasPower } from '../session/index.ts';
import { pairingTexts } from '../texts/sop-pairing.ts';
import { sopsTexts } from '../texts/sops.ts';
import { Panel, RefusalAlert, SkeletonLines, toast, useLeaveGuard } from '../ui/index.ts';
import { PAIRING_PLACE } from './pairing-place.ts';
import styles from './sop-page.module.css';

const texts = sopsTexts.bindings;

/** Which posts of this office act as the performers of the SOP; an administrator may change it. */
export function BindingsPanel({ sop }: { readonly sop: SopReply }) {
  const isAdmin = useHasPower('admin');
  const [isEditing, setEditing] = useState(false);
  const { performers } = sop.definition.flow;
  return (
    <Panel
      title={texts.heading}
      actions={
        isAdmin &&
        !isEditing && (
          <Button variant="default" size="compact-md" onClick={() => setEditing(true)}>
            {texts.edit}
          </Button>
        )
      }
    >
      <p id={PAIRING_PLACE} className={styles.lead} style={{ scrollMarginTop: '9rem' }}>
        {texts.lead}
      </p>
      {isEditing ? (
        <BindingsForm sop={sop} onClose={() => setEditing(false)} />
      ) : (
        <dl className={styles.bindings}>
          {performers.map((performer) => (
            <div key={performer.id}>
              <dt>{performer.title}</dt>
              <dd>{describe(performer, sop)}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  );
}

function describe(performer: Performer, { bindings }: SopReply): string {
  if (performer.party === 'outside') return texts.outside;
  const posts = bindings.find((one) => one.performerId === performer.id)?.posts ?? [];
  return posts.length > 0 ? posts.map((post) => post.title).join(', ') : texts.none;
}

const describeProposal = (post: string | undefined) =>
  post === undefined ? undefined : pairingTexts.proposed(post);

const boundTo = ({ bindings }: SopReply, performer: string): string[] =>
  (bindings.find((one) => one.performerId === performer)?.posts ?? []).map(({ id }) => id);

function BindingsForm({ sop, onClose }: { readonly sop: SopReply; readonly onClose: () => void }) {
  const posts = useApiQuery('listPosts', {});
  const inOffice = sop.definition.flow.performers.filter((one) => one.party === 'office');
  const [chosen, setChosen] = useState<Readonly<Record<string, readonly string[]>>>({});
  useLeaveGuard(Object.keys(chosen).length > 0);
  const active = (posts.data ?? []).filter((post) => post.isActive);
  /** A post of the same name is proposed for whoever has none. */
  const proposedFor = (performer: Performer) =>
    boundTo(sop, performer.id).length > 0 ? undefined : findSamePost(performer, active);
  const postsOf = (performer: Performer): readonly string[] =>
    chosen[performer.id] ?? [
      ...boundTo(sop, performer.id),
      ...[proposedFor(performer)?.id ?? []].flat(),
    ];
  const command = useCommand('bindPerformers', {
    refreshes: ['getSop', 'getInbox', 'getCase'],
    onDone: () => {
      toast(texts.saved);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    command.run({
      params: { id: sop.summary.versionId },
      body: {
        bindings: inOffice.map((one) => ({ performerId: one.id, postIds: [...postsOf(one)] })),
      },
    });
  };
  if (!posts.data) {
    return posts.error ? <RefusalAlert error={posts.error} /> : <SkeletonLines lines={3} />;
  }
  const options = active.map((post) => ({ value: post.id, label: post.title }));
  return (
    <form className={styles.form} onSubmit={submit}>
      {inOffice.map((performer) => (
        <MultiSelect
          key={performer.id}
          label={performer.title}
          aria-label={texts.choose(performer.title)}
          data={options}
          description={describeProposal(proposedFor(performer)?.title)}
          value={[...postsOf(performer)]}
          onChange={(ids) => setChosen({ ...chosen, [performer.id]: ids })}
          searchable
          comboboxProps={{ withinPortal: false }}
        />
      ))}
      <RefusalAlert error={command.error} />
      <div>
        <Button type="submit" loading={command.isPending} mr="xs">
          {texts.save}
        </Button>
        <Button variant="default" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
