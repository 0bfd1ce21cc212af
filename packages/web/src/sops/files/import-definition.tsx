import { Button, FileButton } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiRefusal, useCommand } from '../../api-client/index.ts';
import { importTexts as texts } from '../../texts/sop-shelf.ts';
import { IconPaperclip, Panel, RefusalAlert, toast } from '../../ui/index.ts';
import classes from './files.module.css';
import { listProblems, whyNotDefinition } from './read-definition-file.ts';

/** A definition file from elsewhere becomes a draft; a refusal says where in the file it fails. */
export function ImportDefinition() {
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const take = useCommand('importSop', {
    refreshes: ['listDrafts'],
    onDone: ({ summary }) => {
      toast(texts.done(summary.title));
      void navigate({ to: '/rancangan/$draftId', params: { draftId: summary.id } });
    },
  });
  const choose = async (file: File | null) => {
    if (file === null || take.isPending) return;
    const text = await file.text();
    const problem = whyNotDefinition(file.name, text);
    take.reset();
    setName(file.name);
    setWrong(problem);
    if (problem === undefined) take.run({ body: { text } });
  };
  const problems = take.error instanceof ApiRefusal ? listProblems(take.error.detail) : [];
  return (
    <Panel title={texts.title}>
      <div className={classes['choose']}>
        <p>{texts.lead}</p>
        <FileButton accept=".yaml,.yml" onChange={(file) => void choose(file)}>
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
      {wrong !== undefined && (
        <p role="alert" className={classes['problem']}>
          {wrong}
        </p>
      )}
      {take.error !== null && problems.length === 0 && <RefusalAlert error={take.error} />}
      {problems.length > 0 && (
        <div role="alert" className={classes['refusal']}>
          <p className={classes['problem']}>{texts.failed(name)}</p>
          <p>{texts.places(problems.length)}</p>
          <ul>
            {problems.map((problem, index) => (
              <li key={index}>
                <strong>{texts.place(problem.line, problem.column)}:</strong> {problem.message}
                {problem.suggestion !== undefined && <small>{problem.suggestion}</small>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Panel>
  );
}
