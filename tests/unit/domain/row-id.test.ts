import { expect, test } from 'vitest';
import { isRowId } from '#lib/domain/row-id.ts';

test('an address may carry the id of a row', () => {
  expect(isRowId('01890000-0000-7000-8000-000000000001')).toBe(true);
});

test.each(['', '7', "' OR true --", '01890000-0000-7000-8000-00000000000g'])('"%s" is not found', (text) => {
  expect(isRowId(text)).toBe(false);
});
