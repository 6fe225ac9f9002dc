import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AuditInDraw, drawnForModeration } from '#lib/domain/moderation/draw.ts';

const SEED = 'b7a1c4d9';
const codes = (n: number): AuditInDraw[] =>
  Array.from({ length: n }, (_, place) => ({ code: `CP-${place + 1}`, replaces: null }));
const drawn = (audits: readonly AuditInDraw[], percent = 20, seed = SEED) =>
  drawnForModeration({ seed, percent, audits });

describe('the draw for moderation', () => {
  test('is the lowest checksums of seed, "/moderation" and code, as any checksum tool gives them', () => {
    // printf "seed/moderation%s" A and so on, sha256sum: A begins with eb3f, B with 5098, C with 5a13.
    expect([
      ...drawn(
        [
          { code: 'A', replaces: null },
          { code: 'B', replaces: null },
          { code: 'C', replaces: null },
        ],
        33,
        'seed',
      ),
    ]).toEqual(['B']);
  });

  test.each([
    [26, 20, 6],
    [25, 20, 5],
    [1, 20, 1],
    [26, 0, 0],
    [26, 100, 26],
    [0, 20, 0],
  ])('of %s audits, a share of %s in a hundred is %s: it is rounded up', (n, percent, size) => {
    expect(drawn(codes(n), percent).size).toBe(size);
  });

  test('another cycle with another seed draws others', () => {
    expect([...drawn(codes(50), 20, 'another')]).not.toEqual([...drawn(codes(50))]);
  });

  test('a case that steps in keeps the place of the one it stands for, even after two replacements', () => {
    const before = codes(10);
    const [first] = [...drawn(before, 10)];
    if (first === undefined) expect.fail('nothing is drawn');
    const once = [...before, { code: 'CP-11', replaces: first }];
    expect([...drawn(once, 10)]).toEqual(['CP-11']);
    expect([...drawn([...once, { code: 'CP-12', replaces: 'CP-11' }], 10)]).toEqual(['CP-12']);
  });

  test('does not depend on the order of the audits, and a larger share keeps every earlier pick', () => {
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.shuffledSubarray(codes(40), { minLength: 1 }), share, share, (audits, one, other) => {
        const [small, large] = one < other ? [one, other] : [other, one];
        const again = [...audits].reverse();
        const [few, many] = [drawn(audits, small), drawn(again, large)];
        expect([...few].every((code) => many.has(code))).toBe(true);
      }),
    );
  });
});
