#!/usr/bin/env node
// Starts Tuntas on the Node it needs. Plain JavaScript that old versions of Node can read: it has
// to run there in order to hand over to the newer one that `npm ci` brought.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
  import('../packages/server/src/cli/run.ts').catch((error) => {
    if (
      error.code === 'ERR_MODULE_NOT_FOUND' &&
      /@tuntas|Cannot find package/.test(error.message)
    ) {
      fail('Paket yang diperlukan belum terpasang. Jalankan "npm ci" di folder ' + root + '.');
    } else {
      throw error;
    }
  });
} else {
  const node = ['node', 'node.exe']
    .map((name) => join(root, 'node_modules', 'node', 'bin', name))
    .find((path) => existsSync(path));
  if (node) handOver(node);
  else {
    fail(
      'Tuntas memerlukan Node ' +
        NEEDED +
        ', yang terpasang Node ' +
        process.versions.node +
        '.\n' +
        'Jalankan "npm ci" di folder ' +
        root +
        ': perintah itu membawa Node yang sesuai.',
    );
  }
}

function handOver(node) {
  // The channel tells the other process when this one ends, even by kill -9.
  const child = spawn(node, [fileURLToPath(import.meta.url)].concat(process.argv.slice(2)), {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) =>
    fail('Node tidak dapat dijalankan (' + node + '): ' + error.message),
  );
  child.on('exit', (code, signal) => {
    process.exitCode = code === null ? 1 : code;
    if (signal) process.exitCode = 128 + 1;
  });
}

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 2;
}
