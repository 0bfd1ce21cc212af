import type { EndedKind } from '@tuntas/api';
import { formatSince, LAW_KINDS, nameEndedLaw, nameLaw } from '@tuntas/sop';
import { useEffect, useState } from 'react';
import { useApiQuery } from '../../api-client/index.ts';
import { lawTexts as texts } from '../../texts/index.ts';
import office from '../office.module.css';
import classes from './laws.module.css';
import { MentionList } from './mention-list.tsx';

export interface LawPreviewProps {
  readonly kind: EndedKind;
  readonly name: string;
  readonly words: readonly string[];
}

const PAUSE_MS = 400;

/** What an entry would be recognised as, whether it is known, and which SOPs of the office name it. */
export function LawPreview({ kind, name, words }: LawPreviewProps) {
  const typed = `${kind}\n${name.trim()}\n${words.join(',')}`;
  const [asked, setAsked] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const [, askedName = '', askedWords = ''] = asked.split('\n');
  const isReadable = kind === 'programme' ? askedName.length >= 3 : nameLaw(name) !== undefined;
  const preview = useApiQuery(
    'previewEnded',
    { query: { kind, name: askedName, ...(askedWords === '' ? {} : { words: askedWords }) } },
    { enabled: isReadable && asked === typed && askedName !== '', keepPrevious: true },
  );
  if (name.trim() === '') return null;
  if (kind === 'law' && !isReadable) {
    return (
      <p role="status" className={office['note']}>
        {texts.unreadable} {texts.kindsKnown(LAW_KINDS.join(', '))}
      </p>
    );
  }
  const { data } = preview;
  if (data === undefined || !isReadable) return null;
  const { law, region, known, mentions } = data;
  return (
    <section className={classes['preview']} aria-label={texts.preview} role="status">
      {law === null ? null : <strong>{texts.recognised(nameEndedLaw(law, region))}</strong>}
      {known === null ? null : (
        <p className={office['warning']}>
          {texts.known(known.name, formatSince(known.since), known.by)}
        </p>
      )}
      <p className={office['note']}>
        {mentions.length === 0 ? texts.previewNone : texts.previewCount(mentions.length)}
      </p>
      {mentions.length === 0 ? null : <MentionList mentions={mentions} isPlain />}
    </section>
  );
}
