import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { rebaseline, withdrawRebaseline } from '#lib/db/findings/change-rebaseline.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { findTeamFindings } from '#lib/db/findings/find-team-findings.ts';
import { findTeamsCompared } from '#lib/db/findings/find-teams-compared.ts';
import { findTrends } from '#lib/db/findings/find-trends.ts';
import { areasOf } from '#lib/domain/findings/findings.ts';
import { funnelRows } from '#lib/domain/findings/funnel-rows.ts';
import { figureInWords } from '#lib/domain/findings/words.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { cycleNamed, loadDemonstration, viewerNamed } from '#tests/support/demo-council.ts';

const COMPLAINTS = { toolSlug: 'child-protection', keyArea: 'complaints-information' };
const WANTED = { tool: COMPLAINTS.toolSlug, area: COMPLAINTS.keyArea };
const P = { ...WANTED, chart: 'p' as const };
const REASON = 'The leaflet goes out with the first letter';

const leader = () => viewerNamed('Catherine Boyle');
const coordinator = () => viewerNamed('Gwen Hartley');

async function elsewhere(): Promise<Viewer> {
  const { id } = await database().council.create({ data: { name: `Elsewhere ${randomUUID()}` } });
  return { ...(await coordinator()), councilId: id };
}

async function requireTrends(viewer: Viewer) {
  return (await findTrends(viewer, P)) ?? expect.fail('nothing is published');
}

beforeAll(loadDemonstration, 180_000);

describe('over time', () => {
  test('a leader reads every published cycle in order, each with the figure of its own page', async () => {
    const viewer = await leader();
    const { trend, all } = await requireTrends(viewer);
    const days = trend.points.map(({ publishedOn }) => publishedOn);
    expect(days).toEqual(days.toSorted());
    expect(days[0]).toBe('2010-12-22');
    expect(all).toHaveLength(8);
    const last = trend.points.at(-1) ?? expect.fail('nothing is drawn');
    const record = (await findFindings(viewer, last.cycleId)) ?? expect.fail('no findings');
    const own = areasOf(record).find(({ id }) => id === COMPLAINTS.keyArea);
    expect(figureInWords(last.figure)).toBe(own && figureInWords(own.figure));
  });

  test('nobody reads another council’s, and an auditor reads none', async () => {
    expect(await findTrends(await elsewhere(), P)).toBeNull();
    expect(await findTrends(await viewerNamed('Helen Marsh'), P)).toBeNull();
  });
});

describe('limits begin anew', () => {
  test('from a published cycle, once, for a reason; and go on as before when it is taken back', async () => {
    const viewer = await coordinator();
    const before = (await requireTrends(viewer)).trend;
    const fromCycle = before.points[8]?.cycleId ?? expect.fail('too few cycles');
    const done = await rebaseline(viewer, COMPLAINTS, { fromCycle, reason: REASON });
    const id = done.ok ? done.value : expect.fail('refused');

    const { trend, rebaselines } = await requireTrends(await leader());
    expect(rebaselines).toMatchObject([{ id, fromCycleId: fromCycle, reason: REASON, by: 'Gwen Hartley' }]);
    expect(trend.points.map(({ period }) => period)).toEqual(
      before.points.map((_, place) => (place < 8 ? 0 : 1)),
    );
    const trail = await database().trailEntry.findFirst({ where: { thingId: id } });
    expect(trail).toMatchObject({ action: 'trend.rebaselined', detail: REASON });

    const again = await rebaseline(viewer, COMPLAINTS, { fromCycle, reason: REASON });
    expect(again).toMatchObject({ ok: false, problems: [{ field: 'fromCycle' }] });

    const now = new Date('2026-03-10T10:00:00Z');
    expect(await withdrawRebaseline(await elsewhere(), COMPLAINTS, { id, now })).toBe(false);
    expect(await withdrawRebaseline(viewer, COMPLAINTS, { id, now })).toBe(true);
    expect(await withdrawRebaseline(viewer, COMPLAINTS, { id, now })).toBe(false);
    expect((await requireTrends(viewer)).trend).toEqual(before);
  });

  test('never from a cycle that is not published, for no key area of the tool, or by a leader', async () => {
    const published = await cycleNamed('Child protection, cycle 1');
    const open = await cycleNamed('Cared for children post 16, cycle 1');
    const tries = [
      rebaseline(await coordinator(), COMPLAINTS, { fromCycle: open, reason: REASON }),
      rebaseline(
        await coordinator(),
        { ...COMPLAINTS, keyArea: 'none' },
        { fromCycle: published, reason: REASON },
      ),
      rebaseline(await leader(), COMPLAINTS, { fromCycle: published, reason: REASON }),
      rebaseline(await elsewhere(), COMPLAINTS, { fromCycle: published, reason: REASON }),
    ];
    expect((await Promise.all(tries)).map(({ ok }) => ok)).toEqual([false, false, false, false]);
    expect((await requireTrends(await leader())).rebaselines).toEqual([]);
  });
});

describe('between teams', () => {
  test('a coordinator’s four cycles are the sum of the cycles of their own pages', async () => {
    const viewer = await coordinator();
    const { trend } = await requireTrends(viewer);
    const four = trend.points.slice(-4).map(({ figure }) => figure.share);
    const compared = await findTeamsCompared(viewer, { ...WANTED, over: 4 });
    const { total, teams, rest } = compared?.funnel ?? expect.fail('no teams');
    expect(total.share).toEqual({
      met: four.reduce((sum, { met }) => sum + met, 0),
      base: four.reduce((sum, { base }) => sum + base, 0),
    });
    const counted = funnelRows({ teams, rest }).reduce((sum, { base }) => sum + (base ?? 0), 0);
    expect(counted).toBe(total.share.base);
  });

  test('a leader’s are those of the latest cycle alone, and no team of few cases is among them', async () => {
    const compared = await findTeamsCompared(await leader(), { ...WANTED, over: 12 });
    const { funnel, over } = compared ?? expect.fail('no teams');
    const last = (await requireTrends(await leader())).trend.points.at(-1);
    expect([over, funnel.total.share]).toEqual([1, last?.figure.share]);
    const few = funnelRows(funnel).filter(({ met, base }) => {
      const counts = met === null || base === null ? [] : [met, base - met];
      return counts.some((count) => count >= 1 && count <= 5);
    });
    expect(few).toEqual([]);
  });

  test('a team’s page is its own council’s alone, with a row for each key area', async () => {
    const { id, name } = await database().team.findFirstOrThrow({ where: { name: 'Harbour' } });
    const found = await findTeamFindings(await coordinator(), id, COMPLAINTS.toolSlug);
    expect(found).toMatchObject({ team: name, mayPool: true });
    expect(found?.rows.map(({ cells }) => cells.length)).toEqual(Array(8).fill(found?.points.length));
    expect(await findTeamFindings(await elsewhere(), id, undefined)).toBeNull();
  });
});
