import { Button } from '@mantine/core';
import { useState } from 'react';
import { printTexts as texts } from '../../texts/sop-print.ts';
import { IconDownload } from '../../ui/index.ts';
import { PrintDialog, type PrintedThing } from './print-dialog.tsx';

/** The way to the sheet on paper or as a file, of a version or of a draft. */
export function PrintSheetButton(props: PrintedThing) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {texts.button}
      </Button>
      {isOpen && <PrintDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
