import type { Sheet } from '@tuntas/sop';
import { Button } from '@mantine/core';
import { useRef } from 'react';
import { editTexts } from '../../texts/draft-edits.ts';
import { sheetTexts } from '../../texts/draft-sheet.ts';
import { questionTexts as texts } from '../../texts/drafts.ts';
import { useDraft } from '../page/draft-context.ts';
import { useDraftKept } from '../page/use-draft-kept.ts';
import { EditListDialog, type ListForm } from './edit-list-dialog.tsx';
import { EditTextDialog, type TextForm } from './edit-text-dialog.tsx';
import classes from './questions.module.css';
import { ReadingRows } from './reading-rows.tsx';
import { ReadingValue } from './reading-value.tsx';
import { useShowMarked } from './use-show-marked.ts';

export interface ReadingViewProps {
  /** Paths of the values to be marked. */
  readonly asked: readonly string[];
  readonly isSought: boolean;
}

/** Every value as it was read. A click on one opens it for correction. */
export function ReadingView({ asked, isSought }: ReadingViewProps) {
  const { definition, canEdit } = useDraft();
  const { sheet } = definition;
  const pane = useRef<HTMLElement>(null);
  const [edited, setEdited, isBack] = useDraftKept<TextForm | null>('sheet-text', null);
  const [list, setList, isListBack] = useDraftKept<ListForm | null>('sheet-list', null);
  useShowMarked(pane, asked.join(' '), isSought);
  const onEdit = canEdit ? setEdited : undefined;
  return (
    <section ref={pane} className={classes['pane']} aria-label={texts.reading} tabIndex={0}>
      <h2>{texts.reading}</h2>
      <dl className={classes['header']}>
        {headerOf(sheet).map(({ label, where, pointer, value }) => (
          <div key={pointer} data-asked={asked.includes(where) || undefined}>
            <dt>{label}</dt>
            <dd>
              <ReadingValue pointer={pointer} value={value} onEdit={onEdit} />
            </dd>
          </div>
        ))}
        {listsOf(sheet).map(({ label, list: name, items }) => {
          const where = `sheet.${name}`;
          return (
            <div key={name} data-asked={asked.includes(where) || undefined}>
              <dt>
                {label}
                {canEdit ? (
                  <Button
                    className={classes['small'] ?? ''}
                    size="compact-xs"
                    variant="default"
                    aria-label={sheetTexts.editList(label)}
                    onClick={() => setList({ list: name, label, text: items.join('\n') })}
                  >
                    {sheetTexts.editItems}
                  </Button>
                ) : null}
              </dt>
              <dd>
                {items.length === 0 ? (
                  <span className={classes['empty']}>{texts.empty}</span>
                ) : null}
                <ul>
                  {items.map((item, index) => (
                    <li key={index} data-asked={asked.includes(`${where}[${index}]`) || undefined}>
                      <ReadingValue
                        pointer={`/sheet/${name}/${index}`}
                        value={item}
                        onEdit={onEdit}
                      />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
        <div data-asked={asked.includes('performers') || undefined}>
          <dt>{sheetTexts.performers}</dt>
          <dd>
            <ul>
              {sheet.performers.map(({ name }, index) => (
                <li key={index} data-asked={asked.includes(`performers[${index}]`) || undefined}>
                  <ReadingValue
                    pointer={`/sheet/performers/${index}/name`}
                    value={name}
                    onEdit={onEdit}
                  />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <ReadingRows asked={asked} onEdit={onEdit} />
      {edited === null ? null : (
        <EditTextDialog form={edited} isFilled={isBack} onChange={setEdited} />
      )}
      {list === null ? null : (
        <EditListDialog form={list} isFilled={isListBack} onChange={setList} />
      )}
    </section>
  );
}

const LISTS = editTexts.lists;

function headerOf({ labels, ...sheet }: Sheet) {
  const dates = ['madeOn', 'revisedOn', 'effectiveOn'] as const;
  const text = (label: string, key: 'office' | 'unit' | 'number' | 'name' | 'title') => ({
    label,
    where: `sheet.${key}`,
    pointer: `/sheet/${key}`,
    value: sheet[key],
  });
  return [
    text(texts.office, 'office'),
    text(texts.unit, 'unit'),
    text(labels.number || texts.number, 'number'),
    ...dates.map((key) => ({
      label: labels[key] || key,
      where: `sheet.${key}`,
      pointer: `/sheet/${key}/written`,
      value: sheet[key].written,
    })),
    {
      label: labels.approvedBy,
      where: 'sheet.approvedBy',
      pointer: '/sheet/approvedBy/written',
      value: sheet.approvedBy.written,
    },
    text(labels.name || texts.name, 'name'),
    text(texts.title, 'title'),
  ];
}

function listsOf({ labels, ...sheet }: Sheet) {
  const keys = [
    'legalBases',
    'qualifications',
    'related',
    'equipment',
    'warnings',
    'records',
  ] as const;
  return keys.map((key) => ({ label: labels[key] || LISTS[key], list: key, items: sheet[key] }));
}
