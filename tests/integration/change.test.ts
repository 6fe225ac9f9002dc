import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { publishEdition } from '#lib/db/editions/publish-edition.ts';
import { findChange } from '#lib/db/findings/find-change.ts';
import { findComparedCycle } from '#lib/db/findings/find-compared-cycle.ts';
import { listSeries } from '#lib/db/findings/list-series.ts';
import {
  changePaperReport,
  recordPaperReport,
  removePaperReport,
} from '#lib/db/paper-reports/change-paper-report.ts';
import { findPaperReport } from '#lib/db/paper-reports/find-paper-report.ts';
import { listPaperReports } from '#lib/db/paper-reports/list-paper-reports.ts';
import { rebuildTallies } from '#lib/db/tallies/rebuild.ts';
import { describeChangeSince } from '#lib/domain/findings/change-view.ts';
import type { PaperReportPlan } from '#lib/domain/findings/paper-report.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { aCouncilAtWork, aToolVersion, aViewer, sure } from '#tests/support/builders.ts';
import { type AuditedCase, aPublishedCycle, casesOf } from '#tests/support/published-cycle.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const SLUG = 'child-protection';
const BEFORE = { name: 'Cycle 1', publishedOn: '2010-12-22', cases: casesOf('A', 12, 25) };
const NOW = { name: 'Cycle 2', publishedOn: '2011-06-17', cases: casesOf('B', 18, 25) };

async function twoCycles() {
  const council = await aCouncilAtWork();
  const before = await aPublishedCycle(council, BEFORE);
  const now = await aPublishedCycle(council, NOW);
  const leader = await aViewer(council.councilId, { role: 'leader' });
  return { ...council, before, now, leader };
}

const latest = { edition: 'latest' } as const;

async function changeSeen(viewer: Viewer, cycleId: string, against?: string) {
  const record = await findChange(viewer, cycleId, { ...latest, against });
  if (!record?.before) return null;
  return describeChangeSince(record.before, record.now, 'question');
}

describe('a cycle', () => {
  test('is compared with the one published before it, key area by key area', async () => {
    const { leader, now } = await twoCycles();
    const view = await changeSeen(leader, now);
    expect(view?.change.areas).toMatchObject([
      {
        before: { words: '48% (12 of 25)' },
        now: { words: '72% (18 of 25)' },
        test: { verdict: 'may-have-improved' },
      },
    ]);
  });

  test('has nothing before it where it is the first', async () => {
    const { leader, before } = await twoCycles();
    expect(await findChange(leader, before, latest)).toMatchObject({
      choices: [],
      chosen: null,
      before: null,
    });
  });

  test('is not compared with what was published after it, nor with anything of another council', async () => {
    const { leader, before, now } = await twoCycles();
    const elsewhere = await twoCycles();
    for (const against of [now, elsewhere.before, randomUUID()])
      expect(await findChange(leader, before, { ...latest, against })).toBeNull();
    expect(await findChange(elsewhere.leader, now, latest)).toBeNull();
  });

  test('is not compared for people who read no findings', async () => {
    const { managers, now } = await twoCycles();
    const [auditor] = managers;
    expect(auditor && (await findChange(auditor, now, latest))).toBeNull();
  });

  test('whose cases were picked by hand is not compared', async () => {
    const council = await twoCycles();
    const picked = { name: 'Weak cases', publishedOn: '2011-09-16', cases: casesOf('C', 2, 12) };
    const id = await aPublishedCycle(council, { ...picked, selection: 'targeted' });
    expect(await changeSeen(council.leader, id)).toMatchObject({ unlike: { because: 'picked' } });
  });

  test('with another tool is compared only where that is asked for', async () => {
    const council = await twoCycles();
    const tool = aTool({ id: 'early-help', frame: 'all early help plans' });
    const toolVersionId = await aToolVersion(council.councilId, tool);
    const plans = {
      name: 'Early help',
      publishedOn: '2011-09-16',
      cases: casesOf('D', 10, 25),
      toolVersionId,
    };
    const id = await aPublishedCycle(council, plans);
    expect(await findChange(council.leader, id, latest)).toMatchObject({ chosen: null });
    expect(await changeSeen(council.leader, id, council.now)).toMatchObject({
      unlike: { because: 'population' },
    });
  });
});

describe('cases audited twice', () => {
  const again = (cases: readonly AuditedCase[]) => ({ ...NOW, cases });

  test('are paired by their reference when an edition is published', async () => {
    const council = await aCouncilAtWork();
    const before = await aPublishedCycle(council, BEFORE);
    const now = await aPublishedCycle(
      council,
      again([
        ...([
          ['A0', 'met'],
          ['A1', 'not-met'],
          ['A20', 'met'],
          ['A21', 'met'],
          ['A22', 'not-evidenced'],
        ] as const),
        ...([
          ['A23', 'unanswered'],
          ['B1', 'met'],
        ] as const),
      ]),
    );
    const paired = { earlierId: before, cycleId: now, edition: 1 };
    expect((await findComparedCycle(council.coordinator, paired))?.pairings).toEqual([
      { keyArea: 'child-seen', metMet: 1, metNot: 1, notMet: 2, notNot: 1 },
    ]);
    const [auditor] = council.managers;
    expect(auditor && (await findComparedCycle(auditor, paired))).toBeNull();
  });

  test('are paired anew in a later edition, and stay as they were in the earlier', async () => {
    const council = await aCouncilAtWork();
    const { councilId, coordinator } = council;
    const before = await aPublishedCycle(council, BEFORE);
    const now = await aPublishedCycle(
      council,
      again([
        ['A0', 'met'],
        ['A20', 'not-met'],
      ]),
    );
    await database().answer.updateMany({ where: { cycleId: now }, data: { outcome: 'met', option: 'met' } });
    await database().$transaction(async (tx) => rebuildTallies(tx, councilId));
    const wish = { number: 2, reason: 'An answer was wrong' };
    sure(await publishEdition(coordinator, now, { wish, today: '2011-07-01', now: new Date('2011-07-01') }));
    const paired = async (edition: number) =>
      (await findComparedCycle(coordinator, { earlierId: before, cycleId: now, edition }))?.pairings;
    expect(await paired(1)).toMatchObject([{ metMet: 1, notMet: 0, notNot: 1 }]);
    expect(await paired(2)).toMatchObject([{ metMet: 1, notMet: 1, notNot: 0 }]);
  });

  test('are not paired where the question was changed', async () => {
    const council = await aCouncilAtWork();
    await aPublishedCycle(council, BEFORE);
    const sections = [aSection({ questions: [aQuestion({ text: 'Was the child seen alone?' })] })];
    const toolVersionId = await aToolVersion(council.councilId, aTool({ version: '2.0.0', sections }));
    const now = await aPublishedCycle(council, { ...again(casesOf('A', 20, 25)), toolVersionId });
    expect(await database().editionPairing.count({ where: { cycleId: now } })).toBe(0);
    const view = await changeSeen(council.coordinator, now);
    expect(view?.change).toMatchObject({
      tested: 0,
      areas: [{ why: expect.stringContaining('Changed, not comparable') }],
    });
  });
});

test('a series has every published cycle of a tool in order of publication, and says where the question changed', async () => {
  const council = await twoCycles();
  const sections = [aSection({ questions: [aQuestion({ text: 'Was the child seen alone?' })] })];
  const toolVersionId = await aToolVersion(council.councilId, aTool({ version: '2.0.0', sections }));
  await aPublishedCycle(council, {
    name: 'Cycle 3',
    publishedOn: '2011-12-16',
    cases: casesOf('C', 20, 25),
    toolVersionId,
  });
  const series = await listSeries(council.leader, { toolSlug: SLUG });
  expect(
    series?.points.map(({ name, returned, areas }) => [
      name,
      returned,
      areas[0]?.comparable,
      areas[0]?.figure.share.met,
    ]),
  ).toEqual([
    ['Cycle 1', 25, 'changed', 12],
    ['Cycle 2', 25, 'changed', 18],
    ['Cycle 3', 25, 'same', 20],
  ]);
  expect((await listSeries(council.leader, { toolSlug: SLUG, keyArea: 'none' }))?.points[0]?.areas).toEqual(
    [],
  );
  const [auditor] = council.managers;
  expect(auditor && (await listSeries(auditor, { toolSlug: SLUG }))).toBeNull();
});

describe('a paper report', () => {
  const PLAN: PaperReportPlan = {
    ...{ name: 'Annual report 2009', reportedOn: '2009-03-31', returned: 26 },
    figures: [{ keyArea: 'child-seen', tenths: 480, decimals: 0, met: 12, base: 25 }],
  };

  test('is what the first cycle is compared with', async () => {
    const { coordinator, leader, before } = await twoCycles();
    const id = sure(await recordPaperReport(coordinator, SLUG, PLAN));
    expect(await findPaperReport(leader, id)).toEqual({ id, toolSlug: SLUG, ...PLAN });
    const view = await changeSeen(leader, before);
    expect(view?.change.areas).toMatchObject([
      { before: { words: '48% (12 of 25)' }, test: { verdict: 'none' } },
    ]);
  });

  test('is changed with all its figures, removed for good, and the trail knows', async () => {
    const { coordinator, councilId, before } = await twoCycles();
    const id = sure(await recordPaperReport(coordinator, SLUG, PLAN));
    const [figure] = PLAN.figures;
    const figures = figure ? [{ ...figure, met: null, base: null }] : [];
    sure(await changePaperReport(coordinator, id, { ...PLAN, name: 'Report', figures }));
    expect(await listPaperReports(coordinator, 1)).toMatchObject({
      reports: [{ id, name: 'Report', figures: 1, returned: 26, tool: 'Child protection' }],
      pages: 1,
    });
    expect((await changeSeen(coordinator, before))?.change.areas[0]?.why).toContain(
      'does not give the counts',
    );
    expect(await removePaperReport(coordinator, id, new Date())).toBe(true);
    expect(await findPaperReport(coordinator, id)).toBeNull();
    expect(await changePaperReport(coordinator, id, PLAN)).toBeNull();
    expect((await findChange(coordinator, before, latest))?.chosen).toBeNull();
    const trail = await database().trailEntry.findMany({
      where: { councilId, thing: 'paper-report' },
      orderBy: { id: 'asc' },
    });
    expect(trail.map(({ action }) => action)).toEqual([
      'paper-report.recorded',
      'paper-report.changed',
      'paper-report.removed',
    ]);
  });

  test('is a coordinator’s of its own council alone to write', async () => {
    const { coordinator, leader } = await twoCycles();
    const id = sure(await recordPaperReport(coordinator, SLUG, PLAN));
    const stranger = (await aCouncilAtWork()).coordinator;
    expect(await recordPaperReport(leader, SLUG, PLAN)).toMatchObject({ ok: false });
    expect(await recordPaperReport(coordinator, 'no-such-tool', PLAN)).toMatchObject({ ok: false });
    for (const viewer of [leader, stranger]) {
      expect(await changePaperReport(viewer, id, PLAN)).toBeNull();
      expect(await removePaperReport(viewer, id, new Date())).toBeNull();
      expect((await listPaperReports(viewer, 1)).reports).toEqual([]);
    }
    expect(await findPaperReport(stranger, id)).toBeNull();
  });
});
