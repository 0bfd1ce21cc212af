import { ActionIcon, Menu } from '@mantine/core';
import { sheetTexts as texts } from '../../texts/draft-sheet.ts';
import { useDraft } from '../page/draft-context.ts';
import classes from './questions.module.css';

export interface RowDeedsProps {
  /** Counted from 1. */
  readonly row: number;
  /** Number that a new row gets. */
  readonly onInsert: (at: number) => void;
  readonly onRemove: (row: number) => void;
}

/** What changes the number of rows: the reading missed one, or took something for one. */
export function RowDeeds({ row, onInsert, onRemove }: RowDeedsProps) {
  const { definition } = useDraft();
  return (
    <Menu position="bottom-start" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="default"
          size="sm"
          className={classes['deeds'] ?? ''}
          aria-label={texts.rowDeeds(row)}
        >
          ⋮
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onInsert(row)}>{texts.insertAbove}</Menu.Item>
        <Menu.Item onClick={() => onInsert(row + 1)}>{texts.insertBelow}</Menu.Item>
        {definition.sheet.rows.length > 1 ? (
          <Menu.Item color="red.9" onClick={() => onRemove(row)}>
            {texts.remove}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
