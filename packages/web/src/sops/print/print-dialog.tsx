import { Checkbox, Radio } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { send } from '../../api-client/index.ts';
import { printTexts as texts } from '../../texts/sop-print.ts';
import { FormDialog, saveFile, toast } from '../../ui/index.ts';
import {
  findPrintChoice,
  FORMATS,
  keepPrintChoice,
  PAPERS,
  type PrintChoice,
} from './print-choice.ts';
import classes from './print.module.css';

export interface PrintedThing {
  readonly of: 'version' | 'draft';
  /** Of the version or draft. */
  readonly id: string;
}

/** What to print, and on what; the choice is kept for the next time. */
export function PrintDialog({ of, id, onClose }: PrintedThing & { readonly onClose: () => void }) {
  const [choice, setChoice] = useState<PrintChoice>(() => findPrintChoice(localStorage));
  const print = useMutation({
    mutationFn: () =>
      send(of === 'draft' ? 'printDraft' : 'printSop', { params: { id }, query: choice }),
    onSuccess: (file) => {
      const name = file instanceof File ? file.name : `SOP.${choice.format}`;
      saveFile(file, name);
      toast(texts.done(name));
      onClose();
    },
  });
  const change = (next: Partial<PrintChoice>) => setChoice({ ...choice, ...next });
  return (
    <FormDialog
      title={texts.title}
      submit={texts.submit}
      isPending={print.isPending}
      error={print.error}
      asksBeforeClosing={false}
      onClose={onClose}
      onSubmit={() => {
        keepPrintChoice(localStorage, choice);
        print.mutate();
      }}
    >
      {of === 'draft' && <p className={classes['note']}>{texts.draftNote}</p>}
      <Radio.Group
        label={texts.format}
        value={choice.format}
        onChange={(format) => change({ format: format as PrintChoice['format'] })}
      >
        <div className={classes['choices']}>
          {FORMATS.map((format) => (
            <Radio
              key={format}
              value={format}
              label={
                of === 'draft' && format === 'pdf' ? texts.draftPdf : texts.formats[format].label
              }
              description={texts.formats[format].note}
            />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={texts.paper}
        value={choice.paper}
        onChange={(paper) => change({ paper: paper as PrintChoice['paper'] })}
      >
        <div className={classes['pair']}>
          {PAPERS.map((paper) => (
            <Radio key={paper} value={paper} label={texts.papers[paper]} />
          ))}
        </div>
      </Radio.Group>
      <Checkbox
        label={texts.annex}
        description={texts.annexNote}
        checked={choice.annex}
        onChange={(event) => change({ annex: event.currentTarget.checked })}
      />
    </FormDialog>
  );
}
