import { expect, test } from 'vitest';
import { confirmedSchema } from '#lib/domain/cycles/confirm.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

test('a step that cannot be taken back needs its tick', () => {
  expect(parseInput(confirmedSchema, { confirmed: 'yes' }).ok).toBe(true);
  expect(parseInput(confirmedSchema, {})).toMatchObject({ ok: false, problems: [{ field: 'confirmed' }] });
});
