import { expect, test } from 'vitest';
import { recogniseColumns } from '#lib/domain/cycles/frame/recognise-columns.ts';
import { settleColumns } from '#lib/domain/cycles/frame/settle-columns.ts';

const rows = (size: number) =>
  Array.from({ length: size }, (_, n) => ({ line: n + 2, cells: [`K${n}`, 'Harbour', `seen on day ${n}`] }));
const list = (size: number) => ({ headers: ['Case ref', 'Team', 'Need'], rows: rows(size) });
const places = { reference: 0, team: 1, need: 2 };

test('a column that says something else of every case describes none', () => {
  expect(settleColumns(list(401), places)).toEqual({
    ok: false,
    problems: [
      {
        field: 'need',
        message:
          '“Need” says something else of nearly every case: choose a column that sorts cases into groups, or none',
      },
    ],
  });
  expect(settleColumns(list(400), places).ok).toBe(true);
});

test('nor is it recognised, whatever it is called', () => {
  expect(recogniseColumns(list(401), [])).toEqual({ reference: 0, team: 1 });
});

test('a reference may be as varied as it likes, and is needed', () => {
  expect(settleColumns(list(401), { reference: 0, team: 1 }).ok).toBe(true);
  expect(settleColumns(list(401), { team: 1 })).toMatchObject({ problems: [{ field: 'reference' }] });
});
