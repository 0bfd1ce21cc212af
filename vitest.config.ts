import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Workers load modules once, for a third of the time; a test must not rely on a fresh module. */
const shared = { testTimeout: 20_000, hookTimeout: 60_000, isolate: false };

/**
 * Projects: `unit` needs nothing; `db` runs on a real PostgreSQL (embedded, or a system one by
 * TUNTAS_TEST_DATABASE_URL); `long` needs nothing but time, and
 * `verify` leaves it and `db-long` out; `life`
 * starts, kills and restarts whole servers; `browser` drives one with Chromium.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    // pdf.js leaves promises behind when it gives a broken file up. In the product they end with the
    // reading process; here they would end the run.
    onUnhandledError: (error) => !(error.stack ?? '').includes('unpdf/dist/pdfjs.mjs'),
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: [
            'packages/**/*.test.{ts,tsx}',
            'sops/**/*.test.ts',
            'tests/{house,round-trip,sheets}/**/*.test.ts',
          ],
          exclude: ['**/*.{db,life,long}.test.ts', '**/node_modules/**', '**/planted/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'db',
          include: ['packages/server/**/*.db.test.ts', 'tests/abuse/**/*.test.ts'],
          exclude: ['**/*.long.test.ts'],
          globalSetup: ['packages/server/vitest.global-setup.ts'],
        },
      },
      {
        test: {
          ...shared,
          name: 'db-long',
          include: ['tests/abuse/**/*.long.test.ts'],
          testTimeout: 60_000,
          globalSetup: ['packages/server/vitest.global-setup.ts'],
        },
      },
      {
        test: {
          name: 'long',
          include: ['packages/**/*.long.test.ts', 'tests/{round-trip,sheets}/**/*.long.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.spec.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'life',
          include: ['packages/server/**/*.life.test.ts', 'tests/crash/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
