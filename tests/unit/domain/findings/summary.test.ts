import { expect, test } from 'vitest';
import { describeFindings } from '#lib/domain/findings/findings.ts';
import { summarise } from '#lib/domain/findings/summary.ts';
import { aRecord } from '#tests/support/findings-builders.ts';

test('a line in the list says what the page itself is headed', () => {
  const record = aRecord();
  const line = summarise({ ...record, publishedOn: '2010-12-22', edition: 1 });
  expect(line).toMatchObject({ returned: 26, requested: 29, publishedOn: '2010-12-22', edition: 1 });
  expect(line.headline).toBe(describeFindings(record).headline);
});
