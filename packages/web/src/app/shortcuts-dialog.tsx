import { Kbd, Modal, Table } from '@mantine/core';
import { shellTexts, shortcutTexts as texts } from '../texts/index.ts';
import classes from './shell.module.css';
import { SHORTCUT_HELP } from './shortcuts.ts';

export interface ShortcutsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** All shortcuts, opened by "?". */
export function ShortcutsDialog({ isOpen, onClose }: ShortcutsDialogProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={texts.title}
      closeButtonProps={{ 'aria-label': shellTexts.close }}
    >
      <p>{texts.intro}</p>
      <Table>
        <Table.Tbody>
          {SHORTCUT_HELP.map(({ keys, does, isEither }) => (
            <Table.Tr key={does}>
              <Table.Td className={classes['keys']}>
                {keys.map((key, index) => (
                  <span key={key}>
                    {index === 0 ? null : ` ${isEither ? texts.or : texts.then} `}
                    <Kbd>{key}</Kbd>
                  </span>
                ))}
              </Table.Td>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
