import { Type, type TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Default, Errors } from 'typebox/value';
import { Refusal } from '../refusal.ts';
import { fieldMessages } from './field-messages.ts';
import { narrowUnions } from './narrow-unions.ts';
import { findUnstorableText } from './stored-text.ts';

/** Checks one part of a request and gives it back. @throws Refusal REQUEST_INVALID */
export type CheckPart = (value: unknown) => unknown;

const MOST_FIELDS_TOLD = 20;
const nothing = Type.Object({}, { additionalProperties: false });

/** For params and bodies: nothing is converted, nothing unknown passes. */
export function createPartCheck(schema: TSchema | undefined): CheckPart {
  const validator = Compile(schema ?? nothing);
  return (value) => {
    const given = schema ? value : (value ?? {});
    if (!validator.Check(given)) {
      const errors = Errors(narrowUnions(schema ?? nothing, given), given);
      const fields = errors.flatMap(fieldMessages);
      throw new Refusal('REQUEST_INVALID', {}, mostTelling(fields).slice(0, MOST_FIELDS_TOLD));
    }
    const unstorable = findUnstorableText(given);
    if (unstorable !== undefined) {
      throw new Refusal('REQUEST_INVALID', {}, [
        { path: unstorable, message: 'Ada huruf yang tidak dapat disimpan.' },
      ]);
    }
    return given;
  };
}

/** For queries, where all is text: numbers and booleans are read, defaults filled in. */
export function createQueryCheck(schema: TSchema | undefined): CheckPart {
  const check = createPartCheck(schema);
  if (!schema) return check;
  const properties: Record<string, TSchema> = Type.IsObject(schema) ? schema.properties : {};
  return (value) => {
    // Without a prototype, `__proto__` is a key like any other, and as unknown.
    const read = Object.create(null) as Record<string, unknown>;
    for (const [key, text] of Object.entries(value ?? {})) {
      read[key] = typeof text === 'string' ? readText(properties[key], text) : text;
    }
    return check(Default(schema, read));
  };
}

function readText(schema: TSchema | undefined, text: string): unknown {
  if (schema && (Type.IsInteger(schema) || Type.IsNumber(schema))) {
    return /^-?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(text) ? Number(text) : text;
  }
  if (schema && Type.IsBoolean(schema)) {
    return text === 'true' ? true : text === 'false' ? false : text;
  }
  return text;
}

/** One message a field: a union complains once for each of its members, and then for the whole. */
function mostTelling(fields: { path: string; message: string }[]) {
  const byPath = new Map<string, string>();
  for (const { path, message } of fields) byPath.set(path, byPath.get(path) ?? message);
  return [...byPath].map(([path, message]) => ({ path, message }));
}
