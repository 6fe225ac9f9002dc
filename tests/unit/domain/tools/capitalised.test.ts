import { expect, test } from 'vitest';
import { capitalised } from '#lib/domain/tools/capitalised.ts';

test.each([
  ['dated case notes', 'Dated case notes'],
  ['LGA standard 5', 'LGA standard 5'],
  ['', ''],
])('“%s” stands at the head of a line as “%s”', (text, line) => {
  expect(capitalised(text)).toBe(line);
});
