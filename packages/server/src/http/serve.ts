import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { CallOf, ReplyOf, RouteName, ROUTES } from '@tuntas/api';
import type { Services } from '../services.ts';
import type { Actor } from './actor.ts';

type IsOpen<N extends RouteName> = (typeof ROUTES)[N] extends { open: true } ? true : false;
type IsCommand<N extends RouteName> = (typeof ROUTES)[N] extends { command: true } ? true : false;

/** What a route handler gets: parsed input, the actor (unless the route is open), the command id. */
export type Call<N extends RouteName> = CallOf<N> & {
  readonly actor: IsOpen<N> extends true ? Actor | undefined : Actor;
  readonly commandId: IsCommand<N> extends true ? string : undefined;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

export type Handler<N extends RouteName> = (call: Call<N>) => Promise<ReplyOf<N> | FastifyReply>;

/** Registers the route `name` of the contract with its schemas. */
export type Serve = <N extends RouteName>(name: N, handler: Handler<N>) => void;

/** A feature's routes: `export const registerXRoutes: FeatureRoutes = (serve, services) => {…}`. */
export type FeatureRoutes = (serve: Serve, services: Services, app: FastifyInstance) => void;
