import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { send } from '../../api-client/index.ts';
import { printTexts as texts } from '../../texts/sop-print.ts';
import { RefusalAlert, saveFile, toast } from '../../ui/index.ts';

/** The definition file of a version, word for word, to be taken to another installation. */
export function ExportButton({ versionId }: { readonly versionId: string }) {
  const take = useMutation({
    mutationFn: () => send('getSopSource', { params: { id: versionId } }),
    onSuccess: ({ fileName, text }) => {
      saveFile(new Blob([text], { type: 'application/yaml' }), fileName);
      toast(texts.done(fileName));
    },
  });
  return (
    <>
      <Button
        variant="default"
        title={texts.exportHint}
        loading={take.isPending}
        onClick={() => take.mutate()}
      >
        {texts.export}
      </Button>
      <RefusalAlert error={take.error} />
    </>
  );
}
