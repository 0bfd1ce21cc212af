import type { SampleCall } from './sample-calls.ts';
import { sampleCall } from './sample-calls.ts';
import type { TwoOffices } from './two-offices.ts';

/** The withdrawal of an entry of its own: an entry can be withdrawn once. */
export async function onFreshEnded(
  { it, ours }: TwoOffices,
  call: SampleCall,
): Promise<SampleCall> {
  const { body } = sampleCall('addEnded', ours);
  const added = await it.send(ours.visitors.admin, 'POST', '/api/ended-laws', body);
  return { ...call, params: { id: added.json<{ readonly id: string }>().id } };
}
