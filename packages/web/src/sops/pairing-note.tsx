import { Alert, Anchor } from '@mantine/core';
import { useHasPower } from '../session/index.ts';
import { pairingTexts as texts } from '../texts/sop-pairing.ts';
import { PAIRING_PLACE } from './pairing-place.ts';
import { IconAlertTriangle } from '../ui/index.ts';

/** Above the sheet: whose steps reach nobody's desk, and where that is mended. */
export function PairingNote({ names }: { readonly names: readonly string[] }) {
  const isAdmin = useHasPower('admin');
  if (names.length === 0) return null;
  return (
    <Alert
      variant="light"
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title={texts.notReadyTitle}
      mb="md"
      styles={{ title: { color: 'var(--tuntas-soon)' }, message: { color: '#212529' } }}
    >
      {texts.notReady(names.join(', '))}{' '}
      {isAdmin ? (
        <Anchor href={`#${PAIRING_PLACE}`} underline="always">
          {texts.toPairing}
        </Anchor>
      ) : (
        texts.askAdmin
      )}
    </Alert>
  );
}
