import { resolve } from 'node:path';
import { tellUnknownSettings } from './unknown-settings.ts';

/** Settings from the environment and the command line, checked once at the start. */
export interface Config {
  /** `demo`: demo offices and accounts. `production`: refuses them and every default secret. */
  readonly mode: 'demo' | 'production';
  readonly dataDir: string;
  /** Given: any PostgreSQL 15 or newer. Absent: the embedded one in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Public origin such as https://tuntas.example.go.id; decides the Secure flag of cookies. */
  readonly publicUrl: string;
  readonly trustProxy: boolean;
  readonly logLevel: string;
  /** Requests a minute of one user before TOO_MANY; 1200 when absent. */
  readonly requestsPerMinute?: number | undefined;
  /** Bearer token for GET /metrics from another machine; without it only this machine may read. */
  readonly metricsToken?: string | undefined;
}

/** Values of the command line; each goes before its variable of the environment. */
export interface ConfigFlags {
  readonly mode?: string;
  readonly data?: string;
  readonly host?: string;
  readonly port?: string;
}

export type ConfigResult =
  | {
      readonly ok: true;
      readonly config: Config;
      /** Indonesian sentences about what does not keep the demo from starting. */
      readonly warnings: readonly string[];
    }
  | {
      readonly ok: false;
      /** Indonesian sentences, each saying what is wrong and what to do. */
      readonly problems: readonly string[];
      /** As far as they can be told, to look for further problems. */
      readonly isProduction: boolean;
      readonly dataDir: string;
    };

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const YES: readonly string[] = ['ya', 'yes', '1', 'true'];
const NO: readonly string[] = ['tidak', 'no', '0', 'false', ''];

/**
 * Reads TUNTAS_MODE, TUNTAS_DATA, DATABASE_URL, TUNTAS_HOST, TUNTAS_PORT, TUNTAS_PUBLIC_URL,
 * TUNTAS_TRUST_PROXY, TUNTAS_LOG, TUNTAS_REQUESTS_PER_MINUTE and TUNTAS_METRICS_TOKEN. All
 * problems are told at once, misspelt variables among them.
 */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  flags: ConfigFlags = {},
): ConfigResult {
  const problems: string[] = [];
  const given = (name: string) => env[name]?.trim() || undefined;

  const mode = flags.mode ?? given('TUNTAS_MODE') ?? 'demo';
  if (mode !== 'demo' && mode !== 'production') {
    problems.push(`TUNTAS_MODE berisi “${mode}”. Isi dengan demo atau production.`);
  }
  const isProduction = mode === 'production';
  const host = flags.host ?? given('TUNTAS_HOST') ?? '127.0.0.1';
  const port = readPort(
    flags.port === undefined ? 'TUNTAS_PORT' : '--port',
    flags.port ?? given('TUNTAS_PORT') ?? '8080',
    problems,
  );
  const databaseUrl = readDatabaseUrl(given('DATABASE_URL'), isProduction, problems);
  const trustProxy = readYesNo('TUNTAS_TRUST_PROXY', given('TUNTAS_TRUST_PROXY'), problems);
  const publicUrl = readPublicUrl(
    given('TUNTAS_PUBLIC_URL'),
    { host, port },
    isProduction,
    problems,
  );
  const logLevel = given('TUNTAS_LOG') ?? 'info';
  if (!LOG_LEVELS.includes(logLevel)) {
    problems.push(
      `TUNTAS_LOG berisi “${logLevel}”. Isi dengan salah satu: ${LOG_LEVELS.join(', ')}.`,
    );
  }
  const isOpenDemo = readYesNo('TUNTAS_DEMO_TERBUKA', given('TUNTAS_DEMO_TERBUKA'), problems);
  if (!isProduction && !isLoopback(host) && !isOpenDemo) {
    problems.push(
      `Mode demo memakai kata sandi yang diketahui umum, jadi tidak dibuka ke jaringan (${flags.host === undefined ? 'TUNTAS_HOST=' : '--host '}${host}). ` +
        'Pakai TUNTAS_MODE=production untuk pelayanan, atau isi TUNTAS_DEMO_TERBUKA=ya bila memang untuk peragaan.',
    );
  }
  const requestsPerMinute = readCount(
    'TUNTAS_REQUESTS_PER_MINUTE',
    given('TUNTAS_REQUESTS_PER_MINUTE'),
    problems,
  );
  const unknown = tellUnknownSettings(env);
  if (isProduction) problems.push(...unknown);
  const dataDir = resolve(flags.data ?? given('TUNTAS_DATA') ?? 'data');
  if (problems.length > 0) return { ok: false, problems, isProduction, dataDir };
  return {
    ok: true,
    warnings: unknown,
    config: {
      mode: isProduction ? 'production' : 'demo',
      dataDir,
      databaseUrl,
      host,
      port,
      publicUrl,
      trustProxy,
      logLevel,
      requestsPerMinute,
      metricsToken: given('TUNTAS_METRICS_TOKEN'),
    },
  };
}

function readCount(name: string, text: string | undefined, problems: string[]): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  problems.push(`${name} berisi “${text}”. Isi dengan bilangan bulat di atas nol.`);
  return undefined;
}

function readPort(name: string, text: string, problems: string[]): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  problems.push(`${name} berisi “${text}”. Isi dengan angka 0 sampai 65535, misalnya 8080.`);
  return 0;
}

function readYesNo(name: string, text: string | undefined, problems: string[]): boolean {
  const value = (text ?? '').toLowerCase();
  if (NO.includes(value)) return false;
  if (YES.includes(value)) return true;
  problems.push(`${name} berisi “${text}”. Isi dengan ya atau tidak.`);
  return false;
}

function readDatabaseUrl(
  text: string | undefined,
  isProduction: boolean,
  problems: string[],
): string | undefined {
  if (text === undefined) return undefined;
  // "user@/database?host=/socket" is right for PostgreSQL, though not for the URL standard.
  const url = URL.parse(text.replace('@/', '@localhost/'));
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    problems.push(
      'DATABASE_URL bukan alamat PostgreSQL. Tulis seperti postgres://tuntas:sandi@server:5432/tuntas.',
    );
    return undefined;
  }
  if (isProduction && isDefaultPassword(url.password)) {
    const isLocalSocket = url.searchParams.get('host')?.startsWith('/');
    if (!isLocalSocket || url.password !== '') {
      problems.push(
        'Kata sandi di DATABASE_URL kosong atau kata sandi bawaan. Ganti kata sandi peran itu di PostgreSQL, lalu perbarui DATABASE_URL.',
      );
    }
  }
  return text;
}

/** Empty, widely known, or only the dots and crosses that stand for a password in instructions. */
function isDefaultPassword(encoded: string): boolean {
  let password = encoded;
  try {
    password = decodeURIComponent(encoded);
  } catch {
    // A bare % is taken as it is.
  }
  return (
    /^(postgres|tuntas|password|admin|sandi|secret|changeme|)$/i.test(password) ||
    /^([.…x*•_-])\1*$/i.test(password)
  );
}

function readPublicUrl(
  text: string | undefined,
  listen: { host: string; port: number },
  isProduction: boolean,
  problems: string[],
): string {
  if (text === undefined) {
    if (isProduction) {
      problems.push(
        'TUNTAS_PUBLIC_URL belum diisi. Isi dengan alamat yang dibuka pegawai di peramban, misalnya https://tuntas.dinsos.example.go.id.',
      );
    }
    const host = isLoopback(listen.host) || listen.host === '0.0.0.0' ? 'localhost' : listen.host;
    return `http://${host.includes(':') ? `[${host}]` : host}:${listen.port}`;
  }
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    problems.push(
      `TUNTAS_PUBLIC_URL berisi “${text}”. Tulis asalnya saja, misalnya https://tuntas.dinsos.example.go.id.`,
    );
    return '';
  }
  if (isProduction && url.protocol === 'http:' && !isLoopback(url.hostname)) {
    problems.push(
      `TUNTAS_PUBLIC_URL memakai http (${url.origin}): kata sandi dan data klien akan lewat tanpa sandi. ` +
        'Pasang HTTPS di depan Tuntas, lalu isi dengan alamat https. Di satu komputer tanpa jaringan, pakai http://localhost.',
    );
  }
  return url.origin;
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
}
