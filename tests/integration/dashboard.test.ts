import { beforeAll, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { listThemes } from '#lib/db/findings/list-themes.ts';
import { listToDecide } from '#lib/domain/findings/to-decide.ts';
import { layOut } from '#lib/domain/findings/two-editions.ts';
import { cycleNamed, loadDemonstration, viewerNamed } from '#tests/support/demo-council.ts';

beforeAll(loadDemonstration, 180_000);

test('a leader lays the edition with the late audit beside the one before it', async () => {
  const leader = await viewerNamed('Catherine Boyle');
  const cycleId = await cycleNamed('Child protection, June 2014');
  const [first, second] = [await findFindings(leader, cycleId, 1), await findFindings(leader, cycleId, 2)];
  const sides = first && second && layOut(first, second);
  expect(sides).toMatchObject({
    left: { number: 1, reason: '' },
    right: { number: 2, publishedOn: '2014-07-02', reason: 'One audit came after the cut-off' },
  });
  expect(sides?.right.returned).toBe((sides?.left.returned ?? 0) + 1);
  expect(sides?.changed).toBeGreaterThan(0);
});

test('each theme stands as its latest published cycle has it, beside the one before', async () => {
  const leader = await viewerNamed('Catherine Boyle');
  const [theme, ...others] = await listThemes(leader);
  expect(others.map(({ latest, before }) => [latest.name, before?.name])).toEqual([
    ['Core groups and plans, May 2014', 'Core groups and plans, May 2013'],
  ]);
  expect(theme).toMatchObject({
    slug: 'child-protection',
    latest: { name: 'Child protection, December 2014', requested: 60, returned: 56 },
    before: { name: 'Child protection, September 2014' },
  });
  const record = await findFindings(leader, await cycleNamed('Child protection, December 2014'));
  expect(theme?.areas.map(({ id }) => id)).toEqual(record?.tool.keyAreas.map(({ id }) => id));
  expect(listToDecide(theme ? [theme] : []).map(({ kind, keyArea }) => [kind, keyArea])).toContainEqual([
    'below',
    'child-seen-core-assessment',
  ]);
});

test('an auditor reads no theme, and another council’s leader none of this one', async () => {
  expect(await listThemes(await viewerNamed('Helen Marsh'))).toEqual([]);
  const { id } = await database().council.create({ data: { name: 'Elsewhere' } });
  const leader = await viewerNamed('Catherine Boyle');
  expect(await listThemes({ ...leader, councilId: id })).toEqual([]);
});
