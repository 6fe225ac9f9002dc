import { expect, test } from 'vitest';
import {
  attributesSchema,
  CASE_ATTRIBUTE_NAMES,
  CASE_ATTRIBUTES,
  LONGEST_ATTRIBUTE,
} from '#lib/domain/cycles/frame/attributes.ts';

test('every attribute of the vocabulary is shown', () => {
  expect([...CASE_ATTRIBUTE_NAMES].sort()).toEqual(Object.keys(CASE_ATTRIBUTES).sort());
});

test('no header spelling could mean two things, and each is written as headers are compared', () => {
  const all: string[] = Object.values(CASE_ATTRIBUTES).flatMap(({ spellings }) => [...spellings]);
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((spelling) => !/^[a-z0-9]+( [a-z0-9]+)*$/.test(spelling))).toEqual([]);
});

test('a case carries what its list said and nothing else', () => {
  expect(attributesSchema.parse({ 'age-band': '5 to 9', area: 'North' })).toEqual({
    'age-band': '5 to 9',
    area: 'North',
  });
  expect(attributesSchema.parse({})).toEqual({});
});

test.each([{ name: 'Somebody' }, { area: '' }, { area: 'x'.repeat(LONGEST_ATTRIBUTE + 1) }])(
  'a case does not carry %j',
  (attributes) => {
    expect(attributesSchema.safeParse(attributes).success).toBe(false);
  },
);
