import { expect, test } from 'vitest';
import { describeChange } from '#lib/domain/findings/edition-change.ts';
import { NOT_RETURNED_CELL } from '#lib/domain/findings/tally-cells.ts';
import { aRecord, returnedAudits, talliesOf } from '#tests/support/findings-builders.ts';

const talliesWith = (returned: number, met: number) => [
  returnedAudits(returned),
  ...talliesOf('key-area', 'child-seen', { met, 'not-met': returned - met }),
];

test('each key area stands as published and as it is now, with what the missing could still change', () => {
  const change = describeChange(
    aRecord({ tallies: talliesWith(26, 15) }),
    aRecord({ tallies: talliesWith(27, 16), edition: null, publishedOn: null }),
  );
  expect(change).toMatchObject({
    published: { returned: 26, requested: 29, percent: { text: '90%' } },
    now: { returned: 27, requested: 29, percent: { text: '93%' } },
    missing: 2,
    since: 1,
    isChanged: true,
    areas: [
      {
        label: 'Child seen',
        published: { percent: { text: '58%' } },
        now: { percent: { text: '59%' } },
        isChanged: true,
        bounds: { least: { text: '55%' }, most: { text: '62%' } },
      },
    ],
  });
});

test('where nothing came, nothing is changed', () => {
  const change = describeChange(aRecord(), aRecord({ edition: null }));
  expect(change).toMatchObject({ since: 0, isChanged: false });
  expect(change.areas[0]?.isChanged).toBe(false);
});

test('an audit that is waited for again changes no figure; a case picked by hand that came changes an edition', () => {
  const record = aRecord();
  const tallies = [...record.tallies, { ...NOT_RETURNED_CELL, count: 3 }];
  expect(describeChange({ ...record, tallies }, record)).toMatchObject({ since: 0, isChanged: false });
  const targeted = [returnedAudits(1)];
  expect(describeChange(record, { ...record, targeted })).toMatchObject({ since: 1, isChanged: true });
});

test('an audit taken back is one less', () => {
  const change = describeChange(
    aRecord({ tallies: talliesWith(27, 15) }),
    aRecord({ tallies: talliesWith(26, 15) }),
  );
  expect(change).toMatchObject({ since: -1, isChanged: true });
});

test('nothing is said about the missing once all are in', () => {
  const all = aRecord({ tallies: talliesWith(29, 18) });
  expect(describeChange(all, all)).toMatchObject({ missing: 0, areas: [{ bounds: null }] });
});
