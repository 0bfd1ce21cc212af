import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig, type ConfigFlags } from './config.ts';

function problemsOf(env: Record<string, string>, flags?: ConfigFlags): string {
  const result = readConfig(env, flags);
  return result.ok ? '' : result.problems.join('\n');
}

const production = {
  TUNTAS_MODE: 'production',
  TUNTAS_PUBLIC_URL: 'https://tuntas.dinsos.example.go.id',
};

describe('readConfig', () => {
  it('needs nothing for a demo on this computer', () => {
    const result = readConfig({});
    expect(result).toEqual({
      ok: true,
      warnings: [],
      config: {
        mode: 'demo',
        dataDir: resolve('data'),
        databaseUrl: undefined,
        host: '127.0.0.1',
        port: 8080,
        publicUrl: 'http://localhost:8080',
        trustProxy: false,
        logLevel: 'info',
      },
    });
  });

  it('puts the command line before the environment', () => {
    const result = readConfig({ TUNTAS_PORT: '1', TUNTAS_DATA: 'x' }, { port: '9090', data: '/y' });
    expect(result).toMatchObject({ ok: true, config: { port: 9090, dataDir: resolve('/y') } });
  });

  it.each([
    [{ TUNTAS_MODE: 'live' }, /TUNTAS_MODE.*demo atau production/],
    [{ TUNTAS_PORT: '80a' }, /TUNTAS_PORT/],
    [{ TUNTAS_PORT: '70000' }, /TUNTAS_PORT/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
    [{ TUNTAS_TRUST_PROXY: 'perhaps' }, /ya atau tidak/],
    [{ TUNTAS_LOG: 'loud' }, /TUNTAS_LOG/],
    [{ TUNTAS_PUBLIC_URL: 'https://x.example/app' }, /asalnya saja/],
    [{ TUNTAS_HOST: '0.0.0.0' }, /Mode demo.*tidak dibuka ke jaringan/],
    [
      { TUNTAS_HOST: '0.0.0.0', TUNTAS_DEMO_TERBUKA: 'tidak' },
      /Mode demo.*tidak dibuka ke jaringan/,
    ],
    [{ TUNTAS_MODE: 'production' }, /TUNTAS_PUBLIC_URL belum diisi/],
    [{ ...production, TUNTAS_PUBLIC_URL: 'http://tuntas.example.go.id' }, /memakai http/],
    [{ ...production, DATABASE_URL: 'postgres://tuntas:tuntas@db/tuntas' }, /kata sandi bawaan/],
    [{ ...production, DATABASE_URL: 'postgres://tuntas:…@db/tuntas' }, /kata sandi bawaan/],
    [{ ...production, DATABASE_URL: 'postgres://tuntas:xxx@db/tuntas' }, /kata sandi bawaan/],
    [{ ...production, DATABASE_URL: 'postgres://tuntas:...@db/tuntas' }, /kata sandi bawaan/],
    [{ ...production, TUNTAS_PROT: '80' }, /TUNTAS_PROT tidak dikenal; .* TUNTAS_PORT/],
    [{ ...production, DATABASE_URL: 'postgres://tuntas@db/tuntas' }, /kosong/],
  ])('refuses %o with a sentence', (env, sentence) => {
    expect(problemsOf(env)).toMatch(sentence);
  });

  it('tells all problems at once', () => {
    const result = readConfig({ TUNTAS_MODE: 'production', TUNTAS_PORT: 'x', TUNTAS_LOG: 'x' });
    expect(result.ok || result.problems).toHaveLength(3);
  });

  it('names the option of the command line where that is wrong', () => {
    expect(problemsOf({ TUNTAS_PORT: '8080' }, { port: 'abc' })).toMatch(/^--port berisi “abc”/);
    expect(problemsOf({}, { host: '0.0.0.0' })).toMatch(/--host 0\.0\.0\.0/);
  });

  it('only warns the demo of a misspelt setting', () => {
    expect(readConfig({ TUNTAS_PROT: '80' })).toMatchObject({
      ok: true,
      warnings: ['TUNTAS_PROT tidak dikenal; mungkin maksudnya TUNTAS_PORT.'],
    });
  });

  it('tells mode and data folder even of what it refuses', () => {
    expect(readConfig({ TUNTAS_MODE: 'production', TUNTAS_DATA: '/y' })).toMatchObject({
      ok: false,
      isProduction: true,
      dataDir: resolve('/y'),
    });
  });

  it.each([
    production,
    { ...production, TUNTAS_PUBLIC_URL: 'http://localhost:8080' },
    { ...production, DATABASE_URL: 'postgres://tuntas:Kb4-9vWq@db:5432/tuntas' },
    { ...production, DATABASE_URL: 'postgres://tuntas@/tuntas?host=/run/postgresql' },
    { ...production, TUNTAS_HOST: '0.0.0.0', TUNTAS_TRUST_PROXY: 'ya' },
    { TUNTAS_HOST: '0.0.0.0', TUNTAS_DEMO_TERBUKA: 'ya' },
  ])('accepts %o', (env) => {
    expect(problemsOf(env)).toBe('');
  });
});
