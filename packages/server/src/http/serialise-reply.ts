import { build } from 'fast-json-stringify';
import type { FastifyInstance } from 'fastify';

type Serialise = (reply: unknown) => string;

const known = new WeakMap<object, Serialise>();

/**
 * Replies are written by their schema, and what it does not declare is left out. One serialiser a
 * schema, however many routes give it: the union types of a draft take a tenth of a second to
 * compile, in the first request that needs them. Without the optimiser of the compiler that is half
 * of what it was, and V8 makes the rest good.
 */
export function serialiseReplies(app: FastifyInstance): void {
  app.setSerializerCompiler(({ schema }) => {
    const asked = schema as object;
    let serialise = known.get(asked);
    if (serialise === undefined) {
      serialise = build(asked, { ajv: { code: { optimize: false } } });
      known.set(asked, serialise);
    }
    return serialise;
  });
}
