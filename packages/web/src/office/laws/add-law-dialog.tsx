import { Radio, TextInput } from '@mantine/core';
import type { EndedKind } from '@tuntas/api';
import { endedOn, nameLaw } from '@tuntas/sop';
import { useState } from 'react';
import { useCommand } from '../../api-client/index.ts';
import { useOfficeTime } from '../../session/index.ts';
import { lawTexts as texts } from '../../texts/index.ts';
import { FormDialog, isSince, toast } from '../../ui/index.ts';
import office from '../office.module.css';
import { LawPreview } from './law-preview.tsx';
import { SinceField } from './since-field.tsx';

/** Adds a law or programme, with what it would be recognised as and where it would be found. */
export function AddLawDialog({ onClose }: { readonly onClose: () => void }) {
  const time = useOfficeTime();
  const today = time.dayOf(new Date());
  const [kind, setKind] = useState<EndedKind>('law');
  const [name, setName] = useState('');
  const [typedWords, setWords] = useState('');
  const [since, setSince] = useState('');
  const [by, setBy] = useState('');
  const [source, setSource] = useState('');
  const [wasTried, setTried] = useState(false);
  const add = useCommand('addEnded', {
    refreshes: ['listEnded', 'previewEnded', 'getSop', 'getDraft'],
    onDone: () => {
      toast(texts.saved);
      onClose();
    },
  });
  const words = listWords(typedWords);
  const wrong = {
    name: name.trim() === '' ? texts.nameMissing : undefined,
    words: words.some((word) => word.length < 3) ? texts.wordsShort : undefined,
    since: isSince(since) ? undefined : texts.sinceMissing,
    by: by.trim() === '' ? texts.byMissing : undefined,
  };
  const isUnreadable = kind === 'law' && name.trim() !== '' && nameLaw(name) === undefined;
  const isWrong =
    isUnreadable ||
    wrong.name !== undefined ||
    (kind === 'programme' && wrong.words !== undefined) ||
    (wrong.since ?? wrong.by) !== undefined;
  return (
    <FormDialog
      title={texts.addTitle}
      submit={texts.save}
      isPending={add.isPending}
      error={add.error}
      onSubmit={() => {
        setTried(true);
        if (isWrong) return;
        add.run({
          body: {
            kind,
            name: name.trim(),
            ...(kind === 'programme' && words.length > 0 ? { words: [...words] } : {}),
            since,
            by: by.trim(),
            source: source.trim(),
          },
        });
      }}
      onClose={onClose}
    >
      <Radio.Group
        label={texts.kind}
        value={kind}
        onChange={(value) => setKind(value === 'programme' ? 'programme' : 'law')}
      >
        <div className={office['pair']}>
          <Radio value="law" label={texts.kinds.law} />
          <Radio value="programme" label={texts.kinds.programme} />
        </div>
      </Radio.Group>
      <TextInput
        label={kind === 'law' ? texts.lawName : texts.programmeName}
        description={kind === 'law' ? texts.lawHint : undefined}
        required
        maxLength={300}
        value={name}
        error={wasTried ? (wrong.name ?? (isUnreadable ? texts.unreadable : undefined)) : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {kind === 'programme' ? (
        <TextInput
          label={texts.wordsLabel}
          description={texts.wordsHint}
          maxLength={800}
          value={typedWords}
          error={wasTried ? wrong.words : undefined}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      ) : null}
      <LawPreview kind={kind} name={name} words={words} />
      <SinceField
        value={since}
        today={today}
        error={wasTried ? wrong.since : undefined}
        onChange={setSince}
      />
      {isSince(since) && endedOn({ since }) > today ? (
        <p role="status" className={office['note']}>
          {texts.sinceLater}
        </p>
      ) : null}
      <TextInput
        label={texts.byLabel}
        description={texts.byHint}
        required
        maxLength={300}
        value={by}
        error={wasTried ? wrong.by : undefined}
        onChange={(event) => setBy(event.currentTarget.value)}
      />
      <TextInput
        label={texts.sourceLabel}
        description={texts.sourceHint}
        maxLength={300}
        value={source}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
    </FormDialog>
  );
}

const MOST_WORDS = 10;

const listWords = (typed: string): readonly string[] =>
  typed
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
