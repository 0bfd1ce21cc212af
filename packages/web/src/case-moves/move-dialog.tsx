import { Textarea } from '@mantine/core';
import { MOST_MOVES, type CaseMoveItem, type MoveResult } from '@tuntas/api';
import { useState } from 'react';
import { useCommand } from '../api-client/index.ts';
import { caseMoveTexts } from '../texts/case-moves.ts';
import { FormDialog, limitText } from '../ui/index.ts';
import classes from './case-moves.module.css';

const texts = caseMoveTexts.dialog;
const LONGEST = 1_000;

interface Props {
  readonly sop: { readonly versionId: string; readonly version: number };
  readonly chosen: readonly CaseMoveItem[];
  /** With what became of each so far, as often as there is more. */
  readonly onResults: (results: readonly MoveResult[]) => void;
  readonly onClose: () => void;
}

/** Asks why, and moves the chosen berkas, some at a time. */
export function MoveDialog({ sop, chosen, onResults, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const [done, setDone] = useState<readonly MoveResult[]>([]);
  const [isAtWork, setAtWork] = useState(false);
  const command = useCommand('moveCases', {
    refreshes: ['listCaseMoves', 'listSopVersions', 'getSop', 'getCase', 'getInbox'],
  });
  const isMissing = reason.replace(/\s/gu, '').length < 5;
  const limits = limitText(
    reason,
    LONGEST,
    wasTried && isMissing ? texts.reasonMissing : undefined,
    texts.reasonHint,
  );
  /** What was not answered stays in its place and is sent again as it was. */
  const move = async () => {
    setAtWork(true);
    let results = done;
    try {
      while (results.length < chosen.length) {
        const part = chosen.slice(results.length, results.length + MOST_MOVES);
        const reply = await command.runAsync({
          params: { id: sop.versionId },
          body: {
            cases: part.map(({ caseId, version }) => ({ caseId, expectedVersion: version })),
            reason: reason.trim(),
          },
        });
        results = [...results, ...reply.results];
        setDone(results);
        onResults(results);
      }
      onClose();
    } catch {
      setAtWork(false);
    }
  };
  return (
    <FormDialog
      title={texts.title(chosen.length, sop.version)}
      submit={texts.submit(chosen.length - done.length)}
      isPending={isAtWork}
      error={command.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!isMissing && reason.trim().length <= LONGEST) void move();
      }}
    >
      <p className={classes['lead']}>{texts.lead}</p>
      <Textarea
        label={texts.reason}
        description={limits.description}
        error={limits.error}
        required
        autosize
        minRows={2}
        data-autofocus
        readOnly={isAtWork || done.length > 0}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {chosen.length > MOST_MOVES ? (
        <p role="status" className={classes['lead']}>
          {texts.progress(done.length, chosen.length)}
        </p>
      ) : null}
    </FormDialog>
  );
}
