import { Button, Menu } from '@mantine/core';
import type { OfferedAction } from '@tuntas/api';
import { casesTexts } from '../../texts/cases.ts';
import { keyOf, labelOf } from './offered-words.ts';

interface Props {
  readonly offered: readonly OfferedAction[];
  readonly describe: (offered: OfferedAction) => string;
  readonly onPick: (offered: OfferedAction) => void;
}

/** What is rarely done: sending back further, suspending, cancelling, notes. */
export function CaseMenu({ offered, describe, onPick }: Props) {
  if (offered.length === 0) return null;
  return (
    <Menu position="bottom-start" width={300} withinPortal={false}>
      <Menu.Target>
        <Button variant="default" size="md">
          {casesTexts.actions.other} ▾
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map((one) => (
          <Menu.Item key={keyOf(one)} onClick={() => onPick(one)}>
            {labelOf(one)}
            {describe(one)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
