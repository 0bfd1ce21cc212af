import { expect, test } from 'vitest';
import { buildDefinition, buildStep } from '../testing/build-definition.ts';
import { checkDefinition } from './check-definition.ts';

/** One step that sends the case to any of so many posts at once, which join again. */
function sendToAnyOf(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `bidang-${index + 1}`);
  return buildDefinition([
    buildStep('bagi', 'dispose', { disposed: { to: ids, choose: true } }),
    ...ids.map((id) => buildStep(id, 'consider', { onward: 'temu' })),
    buildStep('temu', 'consider', { onward: 'arsip' }, { join: true }),
    buildStep('arsip', 'archive', { closed: null }),
  ]);
}

const tooWide = (count: number) =>
  checkDefinition(sendToAnyOf(count)).find(({ code }) => code === 'FLOW_TOO_WIDE');

test('a flow too wide to be looked at whole is stopped, with the limit and what to do', () => {
  expect(tooWide(16)).toMatchObject({
    severity: 'error',
    message: 'Alur mempunyai lebih dari 20.000 keadaan, sehingga tidak dapat diperiksa seluruhnya.',
    suggestion: 'Kurangi cabang yang berjalan bersamaan, atau pecah menjadi beberapa SOP.',
  });
  expect(tooWide(4)).toBeUndefined();
});
