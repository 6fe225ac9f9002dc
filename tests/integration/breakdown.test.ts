import { beforeAll, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { freezeEdition } from '#lib/db/editions/freeze-edition.ts';
import { exportOneBreakdown } from '#lib/db/findings/export-one-breakdown.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { findHideUpTo } from '#lib/db/findings/find-hide-up-to.ts';
import { listBreakdown } from '#lib/db/findings/list-breakdown.ts';
import { listNotSafe } from '#lib/db/findings/list-not-safe.ts';
import { placeTeam } from '#lib/db/teams/place-team.ts';
import { type Breakdown, breakdownOf } from '#lib/domain/findings/breakdown.ts';
import type { BreakdownBy } from '#lib/domain/findings/breakdown-by.ts';
import { rowInWords } from '#lib/domain/findings/breakdown-words.ts';
import type { EditionWanted } from '#lib/domain/findings/edition.ts';
import { safetyFigure } from '#lib/domain/findings/safety.ts';
import { cycleNamed, loadDemonstration, viewerNamed } from '#tests/support/demo-council.ts';

const FIRST = 'Child protection, cycle 1';
const LAST = 'Child protection, December 2014';
const COORDINATOR = 'Gwen Hartley';
const LEADER = 'Catherine Boyle';

beforeAll(loadDemonstration, 120_000);

async function ask(
  name: string,
  cycle: string,
  by: BreakdownBy,
  wanted: EditionWanted = 'latest',
): Promise<Breakdown> {
  const viewer = await viewerNamed(name);
  const record = await findFindings(viewer, await cycleNamed(cycle), wanted);
  if (!record) expect.fail('no findings');
  const [area] = record.tool.keyAreas;
  if (!area) expect.fail('no key area');
  return breakdownOf(await listBreakdown(viewer, { record, keyAreas: [area.id] }), { by, keyArea: area.id });
}

const shareOf = ({ rows }: Breakdown) =>
  rows.reduce(
    (sum, row) =>
      row.shown === 'hidden'
        ? sum
        : { met: sum.met + row.figure.share.met, base: sum.base + row.figure.share.base },
    { met: 0, base: 0 },
  );

test.each(['team', 'service', 'area', 'plan-type', 'age-band'] as const)(
  'by %s a coordinator reads groups that make up all cases',
  async (by) => {
    const found = await ask(COORDINATOR, LAST, by);
    expect(found.rows.length).toBeGreaterThan(1);
    expect(shareOf(found)).toEqual(found.total.share);
  },
);

test('a team of four is counts only for a coordinator, and hidden with another from a leader', async () => {
  const full = await ask(COORDINATOR, LAST, 'team');
  const small = full.rows.find(({ group }) => group === 'Quayside');
  expect(small && rowInWords(small)).toMatch(/^\d of 4: too few for a percentage$/);
  const shown = await ask(LEADER, LAST, 'team');
  const hidden = shown.rows.filter((row) => row.shown === 'hidden').map(({ group }) => group);
  expect(hidden).toContain('Quayside');
  expect(hidden.length).toBeGreaterThan(1);
});

test('a cycle whose list has no providers is not broken down by them', async () => {
  expect(await ask(COORDINATOR, LAST, 'provider')).toMatchObject({ rows: [], withheld: null });
});

test('a breakdown taken away as a file is what its taker reads, and the trail says who took which', async () => {
  const leader = await viewerNamed(LEADER);
  const cycleId = await cycleNamed(LAST);
  const wish = { wanted: 'latest', by: 'team', area: '' } as const;
  const taken = await exportOneBreakdown(leader, cycleId, wish);
  expect(taken?.breakdown).toEqual(await ask(LEADER, LAST, 'team'));
  const line = await database().trailEntry.findFirst({
    where: { personId: leader.personId, thingId: cycleId },
  });
  expect(line).toMatchObject({ action: 'cycle.findings-exported', detail: 'Edition 1, by team' });
  expect(await exportOneBreakdown(await viewerNamed('Helen Marsh'), cycleId, wish)).toBeNull();
});

test('services of an edition are made of the teams of its day, and a team moved later changes none', async () => {
  const coordinator = await viewerNamed(COORDINATOR);
  const administrator = await viewerNamed('Simon Achebe');
  const { councilId } = coordinator;
  const cycleId = await cycleNamed(FIRST);
  const harbour = await database().team.findFirstOrThrow({ where: { councilId, name: 'Harbour' } });
  await placeTeam(administrator, harbour.id, { service: 'Duty', area: 'Coast' });
  const edition = {
    councilId,
    cycleId,
    publishedOn: '2011-02-01',
    publishedAt: new Date('2011-02-01T10:00:00Z'),
  };
  await freezeEdition(database(), { ...edition, publishedById: null, reason: 'Services are known' });
  const then = await ask(COORDINATOR, FIRST, 'service');
  expect(then.rows.map(({ group }) => group)).toContain('Duty');
  expect(shareOf(then)).toEqual(then.total.share);
  await placeTeam(administrator, harbour.id, { service: 'Court', area: 'Coast' });
  expect(await ask(COORDINATOR, FIRST, 'service')).toEqual(then);
  expect((await ask(COORDINATOR, FIRST, 'service', 'live')).rows.map(({ group }) => group)).toContain(
    'Court',
  );
});

test('a leader reads the breakdown of the edition before where nothing of it has changed much', async () => {
  expect(await ask(LEADER, FIRST, 'team')).toMatchObject({ edition: 1 });
  expect(await ask(COORDINATOR, FIRST, 'team')).toMatchObject({ edition: 2 });
});

test('those who may open audits get the ones in which somebody was not safe, as many as the figure says', async () => {
  const coordinator = await viewerNamed(COORDINATOR);
  const cycleId = await cycleNamed(LAST);
  const record = await findFindings(coordinator, cycleId);
  if (!record) expect.fail('no findings');
  const { tool, tallies, rule } = record;
  const hideUpTo = await findHideUpTo(coordinator);
  const list = await listNotSafe(coordinator, { cycleId, tool, page: 1 });
  const figure = safetyFigure(tallies, rule, { audience: 'cases', hideUpTo });
  const drawn = list?.rows.filter(({ selection }) => selection === 'random');
  expect(drawn?.length).toBeGreaterThan(0);
  expect(figure).toMatchObject({ shown: 'figure', figure: { share: { met: drawn?.length } } });
  expect(list?.rows.every(({ answers }) => answers.length > 0)).toBe(true);
  expect(await listNotSafe(coordinator, { cycleId, tool, page: 2 })).toEqual({ rows: [], hasMore: false });
});

test.each([LEADER, 'Helen Marsh', 'Simon Achebe'])('%s gets no list of them', async (name) => {
  const record = await findFindings(await viewerNamed(COORDINATOR), await cycleNamed(LAST));
  if (!record) expect.fail('no findings');
  const { cycleId, tool } = record;
  expect(await listNotSafe(await viewerNamed(name), { cycleId, tool, page: 1 })).toBeNull();
});

test('another council’s coordinator gets an empty list', async () => {
  const { id } = await database().council.create({ data: { name: 'Elsewhere' } });
  const stranger = { ...(await viewerNamed(COORDINATOR)), councilId: id };
  const record = await findFindings(await viewerNamed(COORDINATOR), await cycleNamed(LAST));
  if (!record) expect.fail('no findings');
  expect((await listNotSafe(stranger, { ...record, page: 1 }))?.rows).toEqual([]);
  expect((await listBreakdown(stranger, { record })).cells).toEqual([]);
});
