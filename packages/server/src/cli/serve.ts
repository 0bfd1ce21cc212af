import type { Command } from 'commander';
import type { ConfigFlags } from '../config.ts';
import { startTuntas, type RunningTuntas } from '../start.ts';
import { addDataOption, keyedConfig } from './command-config.ts';
import { terminal } from './terminal.ts';

/** A stop that hangs must not keep a service manager waiting for ever. */
const STOP_TIMEOUT_MS = 25_000;
/** One Ctrl-C reaches us several times: from the terminal, from npm, from the starter. */
const SAME_SIGNAL_MS = 1_000;

export function addServe(program: Command): void {
  addDataOption(program.command('serve'))
    .description('menjalankan Tuntas sampai dihentikan dengan Ctrl-C')
    .option('--host <alamat>', 'alamat yang dibuka (bawaan: TUNTAS_HOST, atau 127.0.0.1)')
    .option('--port <angka>', 'porta (bawaan: TUNTAS_PORT, atau 8080)')
    .addHelpText(
      'after',
      `
Contoh:
  npm start                                  mode demo di komputer ini
  npx tuntas serve --port 8090 --data ./coba
  TUNTAS_MODE=production TUNTAS_PUBLIC_URL=https://tuntas.dinsos.example.go.id \\
    DATABASE_URL=postgres://tuntas:…@server/tuntas npx tuntas serve

Tanpa DATABASE_URL, Tuntas menjalankan PostgreSQL bawaannya sendiri di folder data.`,
    )
    .action(async (flags: ConfigFlags) => {
      const config = await keyedConfig(flags);
      terminal.progress('Menyiapkan Tuntas…');
      const ending = listenForEnd();
      const running = await startTuntas(config, terminal.say);
      terminal.print(
        config.mode === 'demo'
          ? 'Tuntas mulai dalam mode DEMO: kantor dan akun contoh, bukan untuk data sungguhan.'
          : 'Tuntas mulai.',
      );
      terminal.print(`Tuntas siap: ${running.url}`);
      terminal.print('Hentikan dengan Ctrl-C.');
      await ending.asked;
      terminal.print('Menghentikan Tuntas…');
      await stop(running, ending);
      terminal.print('Tuntas berhenti. Semua yang tersimpan tetap ada.');
    });
}

interface Ending {
  readonly asked: Promise<void>;
  /** Settles when it is asked a second time. */
  readonly insisted: Promise<void>;
}

/** SIGINT (also Ctrl-C on Windows), SIGTERM, a closed terminal, or the end of the starter. */
function listenForEnd(): Ending {
  const asked = Promise.withResolvers<void>();
  const insisted = Promise.withResolvers<void>();
  let firstAt: number | undefined;
  const onSignal = () => {
    firstAt ??= performance.now();
    asked.resolve();
    if (performance.now() - firstAt > SAME_SIGNAL_MS) insisted.resolve();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  if (process.platform === 'win32') process.on('SIGBREAK', onSignal);
  // With nohup there is no terminal at standard input, and a closed one must not end us.
  if (process.stdin.isTTY) process.on('SIGHUP', onSignal);
  // Started through an older Node (bin/tuntas.js): its end, even by kill -9, ends us too.
  if (process.channel) {
    process.channel.unref();
    process.on('disconnect', onSignal);
  }
  return { asked: asked.promise, insisted: insisted.promise };
}

async function stop(running: RunningTuntas, ending: Ending): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<'forced'>((resolve) => {
    timer = setTimeout(() => resolve('forced'), STOP_TIMEOUT_MS);
  });
  const forced = ending.insisted.then(() => 'forced' as const);
  const outcome = await Promise.race([running.stop(), tooLong, forced]);
  clearTimeout(timer);
  if (outcome !== 'forced') return;
  // PostgreSQL recovers from this at the next start, as after a power cut.
  const pid = running.databasePid();
  if (pid !== undefined && process.platform !== 'win32') process.kill(pid, 'SIGQUIT');
  terminal.print('Tuntas dihentikan paksa. Yang sudah tersimpan tetap ada.');
  process.exit(1);
}
