import { Button } from '@mantine/core';
import { bpmnTexts as texts } from '../texts/bpmn.ts';
import { IconDownload } from '../ui/index.ts';

/** Saves the flow as a file for other programs. */
export function DownloadButton({ path }: { readonly path: string }) {
  return (
    <Button
      component="a"
      href={`${path}?download=true`}
      download
      variant="default"
      leftSection={<IconDownload size={18} aria-hidden />}
    >
      {texts.download}
    </Button>
  );
}
