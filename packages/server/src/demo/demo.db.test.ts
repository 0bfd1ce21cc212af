import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDefinition } from '@tuntas/sop';
import type { DemoReply, SopReply, SopSummary } from '@tuntas/api';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { testApp, type TestApp } from '../http/testing.ts';
import { StartRefused } from '../start-refused.ts';
import { DEMO_OFFICES } from './demo-offices.ts';
import { refuseDemoInProduction } from './refuse-demo-in-production.ts';
import { seedDemo } from './seed-demo.ts';

let it: TestApp;
beforeAll(async () => {
  it = await testApp();
  await seedDemo(it.services);
});
afterAll(() => it.close());

const getDemo = async () => (await it.send(undefined, 'GET', '/api/demo')).json<DemoReply>();

test('every post has one example person who can log in', async () => {
  const demo = await getDemo();
  expect(demo.enabled).toBe(true);
  expect(demo.offices.map(({ name }) => name)).toEqual(DEMO_OFFICES.map(({ name }) => name));
  for (const office of demo.offices) {
    expect(office.name).toContain('(contoh)');
    const powers = new Set<string>();
    for (const user of office.users) {
      expect(user.name).toMatch(/^Contoh /);
      const { session } = await it.logIn(user.email, demo.password);
      expect(session.office.isDemo).toBe(true);
      expect(session.mustChangePassword).toBe(false);
      expect(session.posts.map(({ title }) => title)).toEqual([user.post]);
      for (const power of session.posts.flatMap((post) => post.powers)) powers.add(power);
    }
    expect([...powers].toSorted()).toEqual(['admin', 'agenda', 'head']);
  }
});

test('every office performer of every shipped SOP is bound to exactly one post', async () => {
  const demo = await getDemo();
  const seen: string[] = [];
  for (const office of demo.offices) {
    const visitor = await it.logIn(office.users[0]?.email ?? '', demo.password);
    const sops = (await it.send(visitor, 'GET', '/api/sops')).json<SopSummary[]>();
    for (const { versionId, sopId } of sops) {
      seen.push(sopId);
      const reply = await it.send(visitor, 'GET', `/api/sops/${versionId}`);
      const { definition, bindings } = reply.json<SopReply>();
      const inOffice = definition.flow.performers.filter(({ party }) => party === 'office');
      for (const { id } of inOffice) {
        const bound = bindings.find(({ performerId }) => performerId === id);
        expect(bound?.posts.length, `${sopId} ${id}`).toBe(1);
      }
    }
  }
  expect(seen.toSorted()).toEqual(
    DEMO_OFFICES.flatMap(({ sops }) => sops.map(({ id }) => id)).toSorted(),
  );
});

test('the performers named here are those of the files', async () => {
  for (const sop of DEMO_OFFICES.flatMap(({ sops }) => sops)) {
    const file = join(import.meta.dirname, '../../../../sops', `${sop.id}.yaml`);
    const { definition } = parseDefinition(await readFile(file, 'utf8'), file);
    const inOffice = definition?.flow.performers.filter(({ party }) => party === 'office') ?? [];
    expect(definition?.id).toBe(sop.id);
    expect(Object.keys(sop.performers).toSorted()).toEqual(inOffice.map(({ id }) => id).toSorted());
  }
});

test('seeding again changes nothing, seeding after a break completes it', async () => {
  const before = await getDemo();
  const count = async (table: string) =>
    (await it.database.ownerQuery<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n;
  const tables = ['offices', 'posts', 'users', 'holdings', 'sop_versions', 'sop_bindings'];
  const counts = await Promise.all(tables.map(count));
  await seedDemo(it.services);
  expect(await Promise.all(tables.map(count))).toEqual(counts);
  await it.database.ownerQuery('delete from sop_bindings where office_id = 3');
  await seedDemo(it.services);
  expect(await Promise.all(tables.map(count))).toEqual(counts);
  expect(await getDemo()).toEqual(before);
});

test('production tells nothing of demo accounts and refuses to start on them', async () => {
  const production = {
    ...it.services,
    config: { ...it.services.config, mode: 'production' },
  } as const;
  await expect(refuseDemoInProduction(production)).rejects.toThrow(StartRefused);
  await expect(refuseDemoInProduction(it.services)).resolves.toBeUndefined();
  const other = await testApp({ config: { mode: 'production' } });
  try {
    await seedDemo(other.services);
    const reply = await other.send(undefined, 'GET', '/api/demo');
    expect(reply.json()).toEqual({ enabled: false, password: '', offices: [] });
    await expect(refuseDemoInProduction(other.services)).resolves.toBeUndefined();
  } finally {
    await other.close();
  }
});

test('an installation with a real office gets no demo offices', async () => {
  const other = await testApp();
  try {
    await other.office('Dinas Sosial Sungguhan');
    await seedDemo(other.services);
    const reply = await other.send(undefined, 'GET', '/api/demo');
    expect(reply.json<DemoReply>().offices).toEqual([]);
  } finally {
    await other.close();
  }
});
