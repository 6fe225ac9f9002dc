import { beforeAll, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { describeFindings } from '#lib/domain/findings/findings.ts';
import { weightedFigure } from '#lib/domain/findings/how-sure-words.ts';
import { cycleNamed, loadDemonstration, viewerNamed } from '#tests/support/demo-council.ts';

const FIRST = 'Child protection, cycle 1';
const AREA = 'parents-involved-in-core-groups';

beforeAll(loadDemonstration, 180_000);

/** Says of the first cycle that it was drawn in two groups, the small one four times as often as its part. */
async function drawnByGroups() {
  const cycle = await database().cycle.findFirstOrThrow({ where: { name: FIRST } });
  const { councilId, id: cycleId } = cycle;
  const last = await database().draw.findFirstOrThrow({ where: { cycleId } });
  const strata = [
    { stratum: 'Riverside', cases: 37, drawn: 13, inProportion: 5 },
    { stratum: 'Harbour', cases: 150, drawn: 16, inProportion: 24 },
  ];
  await database().draw.create({
    data: { ...last, id: undefined, number: last.number + 1, method: 'stratified', strata },
  });
  const cell = { councilId, cycleId, dimension: 'stratum', kind: 'key-area', subject: AREA };
  await database().groupTally.createMany({
    data: [
      { ...cell, group: 'Riverside', option: 'met', selection: 'random', count: 3 },
      { ...cell, group: 'Riverside', option: 'not-met', selection: 'random', count: 9 },
      { ...cell, group: 'Harbour', option: 'met', selection: 'random', count: 10 },
      { ...cell, group: 'Harbour', option: 'not-evidenced', selection: 'random', count: 4 },
      { ...cell, group: 'Harbour', option: 'not-met', selection: 'targeted', count: 50 },
    ],
  });
}

test('a simple draw is weighed nowhere, and says of how many of all cases the evidence would be found', async () => {
  const record = await findFindings(await viewerNamed('Catherine Boyle'), await cycleNamed(FIRST));
  const area = record && describeFindings(record).sure.find(({ id }) => id === AREA);
  expect(record?.strata).toEqual([]);
  expect(area?.sure.weighted).toBeNull();
  expect(area?.sure.allCases).toMatchObject({ cases: 187, known: 26 });
});

test('where a group was drawn in more than its part, each weighs as much as its part of the list', async () => {
  await drawnByGroups();
  const record = await findFindings(await viewerNamed('Gwen Hartley'), await cycleNamed(FIRST), 'live');
  const area = record && describeFindings(record).sure.find(({ id }) => id === AREA);
  if (!area?.sure.weighted) expect.fail('the share is not weighted');
  expect(area.sure.weighted.overSampled).toEqual(['Riverside']);
  // Counted 13 of 26, half; 37/187 of 3/12 and 150/187 of 10/14.
  expect(weightedFigure(area.sure.weighted)).toBe('62%');
  expect(area.sure.allCases).toBeNull();
});
