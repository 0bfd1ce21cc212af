import { Button, FileButton } from '@mantine/core';
import type { DraftSummary } from '@tuntas/api';
import { useState } from 'react';
import { ApiRefusal, useCommand } from '../api-client/index.ts';
import { bpmnImportTexts as texts } from '../texts/bpmn.ts';
import { IconPaperclip, Panel, RefusalAlert, toast } from '../ui/index.ts';
import classes from './bpmn-import.module.css';
import { BPMN_ACCEPT, whyNotBpmn } from './why-not-bpmn.ts';

/** A BPMN file of another program becomes a draft; a refusal says where in the file it fails. */
export function ImportBpmn({ onMade }: { readonly onMade: (draftId: string) => void }) {
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const take = useCommand('importBpmn', {
    refreshes: ['listDrafts'],
    onDone: ({ drafts: [made] }: { readonly drafts: readonly DraftSummary[] }) => {
      if (made === undefined) return;
      toast(texts.done(made.title));
      onMade(made.id);
    },
  });
  const choose = (file: File | null) => {
    if (file === null || take.isPending) return;
    const problem = whyNotBpmn(file);
    take.reset();
    setName(file.name);
    setWrong(problem);
    if (problem === undefined) take.run({}, file);
  };
  const problems = take.error instanceof ApiRefusal ? problemsOf(take.error.detail) : [];
  return (
    <Panel title={texts.title}>
      <div className={classes['choose']}>
        <p>{texts.lead}</p>
        <FileButton
          accept={BPMN_ACCEPT}
          onChange={choose}
          inputProps={{ 'aria-label': texts.title }}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={take.isPending}
              leftSection={<IconPaperclip size={18} aria-hidden />}
            >
              {texts.choose}
            </Button>
          )}
        </FileButton>
      </div>
      {wrong === undefined ? null : (
        <p role="alert" className={classes['problem']}>
          {wrong}
        </p>
      )}
      {take.error !== null && problems.length < 2 ? (
        <div className={classes['refusal']}>
          <RefusalAlert error={take.error} />
        </div>
      ) : null}
      {problems.length > 1 ? (
        <div role="alert">
          <p className={classes['problem']}>{texts.failed(name)}</p>
          <ul>
            {problems.map((problem, index) => (
              <li key={index}>{problem}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </Panel>
  );
}

function problemsOf(detail: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  const problems = detail?.['problems'];
  return Array.isArray(problems) ? problems.map(String) : [];
}
