import { Type, type TSchema } from 'typebox';

/**
 * The schema with every union of objects that `type` tells apart replaced by the one member that
 * the value means, so that what is wrong is told of that member alone. Only for telling errors.
 */
export function narrowUnions(schema: TSchema, value: unknown): TSchema {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return schema;
  if (Type.IsUnion(schema)) {
    const branches = schema.anyOf.map((member) => ({ member, type: typeOf(member) }));
    if (branches.some(({ type }) => type === undefined)) return schema;
    const given: unknown = Object.hasOwn(value, 'type') ? Reflect.get(value, 'type') : undefined;
    const meant = branches.find(({ type }) => type === given);
    if (meant) return narrowUnions(meant.member, value);
    return Type.Object({ type: Type.Enum(branches.map(({ type = '' }) => type)) });
  }
  if (!Type.IsObject(schema)) return schema;
  const properties = Object.fromEntries(
    Object.entries(schema.properties).map(([name, part]) => [
      name,
      Object.hasOwn(value, name) ? narrowUnions(part, Reflect.get(value, name)) : part,
    ]),
  );
  return { ...schema, properties } as TSchema;
}

function typeOf(member: TSchema): string | undefined {
  if (!Type.IsObject(member)) return undefined;
  const type = member.properties['type'];
  return type && Type.IsLiteral(type) && typeof type.const === 'string' ? type.const : undefined;
}
