import type { OfficeCalendarReply, OfficeIdentityReply, RouteName } from '@tuntas/api';
import type { SampleCall } from './sample-calls.ts';
import { sampleCall } from './sample-calls.ts';
import type { TwoOffices } from './two-offices.ts';

const CHANGES = ['removeDayOff', 'changeHours', 'changeOfficeIdentity'] as const;
type OfficeChange = (typeof CHANGES)[number];

export const isOfficeChange = (name: RouteName): name is OfficeChange =>
  (CHANGES as readonly RouteName[]).includes(name);

let counter = 0;

/** A change of the office that is granted: on what is there now, to what is not. */
export async function onOfficeAsItIs(
  { it, ours }: TwoOffices,
  name: OfficeChange,
  call: SampleCall,
): Promise<SampleCall> {
  const read = async <T>(url: string) => (await it.send(ours.visitors.admin, 'GET', url)).json<T>();
  const body = call.body as Record<string, unknown>;
  counter += 1;
  switch (name) {
    case 'removeDayOff': {
      const sample = sampleCall('addDaysOff', ours).body as { days: { on: string }[] };
      await it.send(ours.visitors.admin, 'POST', '/api/office/calendar/days-off', sample);
      return { ...call, body: { ...body, on: sample.days[0]?.on } };
    }
    case 'changeHours': {
      const { hoursVersion } = await read<OfficeCalendarReply>('/api/office/calendar');
      const end = `15:${String(counter % 60).padStart(2, '0')}`;
      const days = Array.from({ length: 5 }, () => [['08:00', end]]);
      return { ...call, body: { ...body, hoursVersion, week: [...days, [], []] } };
    }
    case 'changeOfficeIdentity': {
      const { version } = await read<OfficeIdentityReply>('/api/office/identity');
      return { ...call, body: { ...body, version, address: `Jalan Contoh ${counter}` } };
    }
  }
}
