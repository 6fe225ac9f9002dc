import { expect, test } from 'vitest';
import { describeFindings } from '#lib/domain/findings/findings.ts';
import { describeTargeted, targetedIn } from '#lib/domain/findings/targeted.ts';
import { aRecord, returnedAudits, talliesOf, theseCounts } from '#tests/support/findings-builders.ts';

const targeted = [returnedAudits(3), ...talliesOf('key-area', 'child-seen', { met: 2, 'not-evidenced': 1 })];

test('cases picked by hand are counted apart, by key area', () => {
  expect(describeTargeted(aRecord({ targeted }))).toEqual({
    returned: 3,
    areas: [{ id: 'child-seen', label: 'Child seen', counts: theseCounts({ met: 2, 'not-evidenced': 1 }) }],
  });
});

test('they change no figure of the cases drawn', () => {
  expect(describeFindings(aRecord({ targeted }))).toEqual(describeFindings(aRecord()));
});

test('there is nothing to say where none was returned', () => {
  expect(describeTargeted(aRecord())).toBeNull();
});

test('a key area has its own line of them, and no other', () => {
  expect(targetedIn(aRecord({ targeted }), 'child-seen')?.areas.map(({ id }) => id)).toEqual(['child-seen']);
  expect(targetedIn(aRecord({ targeted }), 'another')?.areas).toEqual([]);
  expect(targetedIn(aRecord(), 'child-seen')).toBeNull();
});
