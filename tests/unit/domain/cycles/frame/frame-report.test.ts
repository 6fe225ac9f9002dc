import { expect, test } from 'vitest';
import { frameReportSchema, LEFT_OUT } from '#lib/domain/cycles/frame/frame-report.ts';

test('every reason to be left out can be kept, and no other', () => {
  const leftOut = frameReportSchema.shape.leftOut;
  expect(leftOut.safeParse(Object.keys(LEFT_OUT).map((kind) => ({ kind, count: 1 }))).success).toBe(true);
  expect(leftOut.safeParse([{ kind: 'disliked', count: 1 }]).success).toBe(false);
});
