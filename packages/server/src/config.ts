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
