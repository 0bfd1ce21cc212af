import { Button } from '@mantine/core';
import type { SopReply } from '@tuntas/api';
import { useState } from 'react';
import { useApiQuery } from '../../api-client/index.ts';
import { useHasPower } from '../../session/index.ts';
import { withdrawTexts as texts } from '../../texts/sop-versions.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** For the head, while the version is in force or waits for its day. */
export function WithdrawButton({ sop }: { readonly sop: SopReply }) {
  const { versionId } = sop.summary;
  const isHead = useHasPower('head');
  const [isAsking, setAsking] = useState(false);
  const { data } = useApiQuery('listSopVersions', { params: { id: versionId } });
  const life = data?.find((each) => each.versionId === versionId);
  if (!isHead || life === undefined || life.status === 'withdrawn') return null;
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {texts.button}
      </Button>
      {isAsking && <WithdrawDialog sop={sop} life={life} onClose={() => setAsking(false)} />}
    </>
  );
}
