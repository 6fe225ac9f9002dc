import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsInWords, kindInWords } from '#lib/domain/open-data/schema-words.ts';

test.each([
  [z.string(), 'text'],
  [z.int().nullable(), 'whole number or null'],
  [z.number().nullable(), 'number or null'],
  [z.iso.date(), 'date, yyyy-mm-dd'],
  [z.enum(['same', 'changed']), 'one of “same”, “changed”'],
  [z.literal('about:blank'), '“about:blank”'],
  [z.array(z.number()), 'list of number'],
])('a kind of value is said in words', (schema, words) => {
  expect(kindInWords(z.toJSONSchema(schema))).toBe(words);
});

test('a reference is called by its name', () => {
  expect(kindInWords({ $ref: '#/components/schemas/Figure' })).toBe('Figure');
});

test('fields within a field stand after it', () => {
  const schema = z.object({
    tool: z.object({ slug: z.string().describe('Its short name.') }),
    notes: z.array(z.object({ says: z.string() })),
  });
  expect(fieldsInWords(z.toJSONSchema(schema))).toEqual([
    { name: 'tool', kind: 'object', says: '' },
    { name: 'tool.slug', kind: 'text', says: 'Its short name.' },
    { name: 'notes', kind: 'list of object', says: '' },
    { name: 'notes.says', kind: 'text', says: '' },
  ]);
});
