import { Button } from '@mantine/core';
import { useState } from 'react';
import { useOfficeTime } from '../../session/index.ts';
import { questionTexts as texts } from '../../texts/drafts.ts';
import { ButtonLink, EmptyState, IconCheck } from '../../ui/index.ts';
import { writeNote } from '../history/write-note.ts';
import { useDraft } from '../page/draft-context.ts';
import { useMarkedPlace } from '../page/use-part.ts';
import { pathsOf } from './asked-value.ts';
import { Panes } from './panes.tsx';
import { QuestionPanel } from './question-panel.tsx';
import classes from './questions.module.css';
import { whereOf } from './where-of.ts';

/** The questions of the reading, one by one, with the source and what was read from it. */
export function QuestionsPart() {
  const { questions, canEdit } = useDraft();
  const [chosen, setChosen] = useState<string | null>(null);
  const isDone = questions.every(({ isAnswered }) => isAnswered);
  const open = questions.find(({ isAnswered }) => !isAnswered) ?? questions[0];
  const question =
    questions.find(({ where }) => where === chosen) ?? (isDone || !canEdit ? undefined : open);
  const at = question === undefined ? -1 : questions.indexOf(question);
  const [place, forgetPlace] = useMarkedPlace();
  const goTo = (index: number) => {
    forgetPlace();
    setChosen(questions[index]?.where ?? null);
  };
  const asked = question === undefined ? [] : pathsOf(question);
  return (
    <div className={classes['part']} data-asking={question !== undefined || undefined}>
      {question === undefined ? (
        <Nothing onAgain={questions.length > 0 && canEdit ? () => goTo(0) : undefined} />
      ) : (
        <QuestionPanel
          key={question.where}
          question={question}
          at={at}
          count={questions.length}
          left={questions.filter(({ isAnswered }) => !isAnswered).length}
          onPrevious={at > 0 ? () => goTo(at - 1) : undefined}
          onSkip={at < questions.length - 1 ? () => goTo(at + 1) : undefined}
          onAnswered={() => {
            const later = questions.findIndex((one, i) => i > at && !one.isAnswered);
            const any = questions.findIndex((one, i) => i !== at && !one.isAnswered);
            goTo(later >= 0 ? later : any);
          }}
        />
      )}
      <Panes
        places={place === undefined ? (question?.places ?? []) : []}
        asked={place === undefined ? asked : [whereOf(place)]}
        isSought={place !== undefined}
      />
    </div>
  );
}

function Nothing({ onAgain }: { readonly onAgain: (() => void) | undefined }) {
  const { reply, questions } = useDraft();
  const isNone = questions.length === 0;
  // The first entry says where it came from: a file, another office, or a version of its own.
  const origin = writeNote(reply.history[0]?.note ?? texts.noneTitle, useOfficeTime().day);
  return (
    <EmptyState
      icon={<IconCheck size={32} stroke={1.4} />}
      title={isNone ? texts.noneTitle : texts.doneTitle}
      actions={
        <>
          <ButtonLink
            to="/rancangan/$draftId"
            params={{ draftId: reply.summary.id }}
            search={{ bagian: 'alur' }}
          >
            {texts.toFlow}
          </ButtonLink>
          {onAgain === undefined ? null : (
            <Button variant="default" onClick={onAgain}>
              {texts.again}
            </Button>
          )}
        </>
      }
    >
      {isNone ? texts.noneText(origin) : texts.doneText}
    </EmptyState>
  );
}
