import type { Schema } from '#lib/domain/open-data/openapi.ts';

/** A field as a reader needs it: its name, what kind of value it is, and what it means. */
export type FieldWords = { name: string; kind: string; says: string };

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  null: 'null',
  object: 'object',
};

const FORMATS: Readonly<Record<string, string>> = { date: 'date, yyyy-mm-dd', uuid: 'id' };

const typeName = ({ type }: Schema): string =>
  [type ?? []]
    .flat()
    .map((each) => KINDS[each] ?? each)
    .join(' or ');

/** What kind of value a schema stands for: "whole number or null", "list of Figure", "one of “same”, “changed”". */
export function kindInWords(schema: Schema): string {
  const { $ref, anyOf, const: only, enum: choices, items, format } = schema;
  if ($ref) return $ref.split('/').at(-1) ?? '';
  if (anyOf) return anyOf.map(kindInWords).join(' or ');
  if (only !== undefined) return `“${only}”`;
  if (choices) return `one of ${choices.map((each) => `“${each}”`).join(', ')}`;
  if (schema.type === 'array')
    return `list of ${items && !Array.isArray(items) && typeof items === 'object' ? kindInWords(items) : 'any'}`;
  return FORMATS[format ?? ''] ?? typeName(schema);
}

/** The fields of an object; those of an object within it, or of the objects in a list, stand after it with a full stop between. */
export function fieldsInWords({ properties = {} }: Schema, within = ''): FieldWords[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    if (typeof schema === 'boolean') return [];
    const name = `${within}${key}`;
    const inner =
      schema.type === 'array' && typeof schema.items === 'object' && !Array.isArray(schema.items)
        ? schema.items
        : schema;
    return [
      { name, kind: kindInWords(schema), says: schema.description ?? '' },
      ...fieldsInWords(inner, `${name}.`),
    ];
  });
}
