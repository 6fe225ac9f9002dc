import { expect, test } from 'vitest';
import { drawSchema } from '#lib/domain/cycles/draw.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

const draw = (sampleSize: string) => parseInput(drawSchema(1187), { sampleSize });

test.each([
  ['1', 1],
  [' 29 ', 29],
  ['1187', 1187],
])('%s cases of 1,187 can be drawn', (typed, sampleSize) => {
  expect(draw(typed)).toEqual({ ok: true, value: { sampleSize } });
});

test.each(['', '0', '-3', '2.5', '1188', 'twenty'])('"%s" cases of 1,187 cannot be drawn', (typed) => {
  expect(draw(typed)).toEqual({
    ok: false,
    problems: [{ field: 'sampleSize', message: 'Enter a whole number from 1 to 1,187' }],
  });
});
