/** The part of JSON Schema that the definition schemas use. */
export interface JsonSchema {
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly const?: string | number | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
}

/** Indonesian name of what a schema expects. */
export function describeExpected(schema: JsonSchema): string {
  if (schema.const !== undefined) return String(schema.const);
  if (schema.anyOf?.every((option) => option.const !== undefined)) return 'salah satu pilihan';
  switch (schema.type) {
    case 'array':
      return 'daftar';
    case 'string':
      return schema.format === 'date' ? 'tanggal' : 'teks';
    case 'number':
      return 'angka';
    case 'integer':
      return 'bilangan bulat';
    case 'boolean':
      return 'true atau false';
    default:
      return 'kumpulan isian';
  }
}
