import { expect, test } from 'vitest';
import { EMPTY_IMPORT, listedRows } from '#lib/domain/circumstances/import-form.ts';

test('the list that was shown comes back as it was', () => {
  const rows = [{ line: 2, cells: { team: 'Harbour', month: '2011-03', posts: '8.5' } }];
  expect(listedRows(JSON.stringify(rows))).toEqual(rows);
});

test.each(['', 'no json', '{}', '[{"line":0,"cells":{}}]', '[{"line":2,"cells":{"team":7}}]'])(
  '“%s” is no list that was shown',
  (text) => {
    expect(listedRows(text)).toBeNull();
  },
);

test('before a file is chosen there is nothing to show and nothing wrong', () => {
  expect(EMPTY_IMPORT).toEqual({ problems: [], read: null });
});
