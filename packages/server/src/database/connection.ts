import type pg from 'pg';
import { typeParsers } from './type-parsers.ts';

/** Where the database is: a connection string, or a server of our own on a socket or port. */
export type ConnectionTarget =
  | { readonly url: string }
  | {
      /** Folder of the Unix socket, or 127.0.0.1. */
      readonly host: string;
      readonly port: number;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };

/**
 * Settings of every connection. Time zone and date style are fixed so that values read the same
 * everywhere. Everything of ours lies in the schema `app`, which the search path names first, so
 * statements and migrations need not.
 */
export function connectionSettings(target: ConnectionTarget): pg.ClientConfig {
  return {
    ...('url' in target
      ? { connectionString: target.url }
      : {
          host: target.host,
          port: target.port,
          user: target.user,
          password: target.password,
          database: target.database,
        }),
    types: typeParsers,
    application_name: 'tuntas',
    options:
      '-c timezone=UTC -c datestyle=ISO,YMD -c search_path=app,public -c client_min_messages=warning',
  };
}
