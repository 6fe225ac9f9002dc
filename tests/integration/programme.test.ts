import { describe, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { planCycle } from '#lib/db/cycles/plan-cycle.ts';
import { addEntry, changeEntry, dropEntry } from '#lib/db/programme/change-entry.ts';
import { findNextTheme, listNextThemes, listProgrammeCycles } from '#lib/db/programme/list-programme.ts';
import { listUncoveredTeams } from '#lib/db/programme/list-uncovered.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import {
  aCouncil,
  aCouncilAtWork,
  anOpenCycle,
  aPlan,
  aTeam,
  aViewer,
  sure,
} from '#tests/support/builders.ts';
import { newestLine, TOOL } from '#tests/support/readiness-builders.ts';

const now = new Date('2026-03-10T09:00:00Z');
const theme = { theme: 'Neglect', tool: TOOL, month: '2026-09-01', note: '' };

/** Counts one returned audit of a team in a cycle, as returning it would. */
const aTally = (councilId: string, cycleId: string, teamId: string, selection = 'random') => {
  const cell = { kind: 'audit', subject: 'audit', option: 'returned', selection, count: 1 };
  const of = (team: string) => ({ councilId, cycleId, teamId: team, ...cell });
  return database().tally.createMany({ data: [of(teamId), of(ALL_TEAMS)] });
};

describe('the cycles of a year', () => {
  test('a year shows every cycle that touches it, the first to open first', async () => {
    const { coordinator, toolVersionId } = await aCouncilAtWork();
    const dates = [
      { name: 'Ends in April', opensOn: '2026-02-01', dueOn: '2026-03-20', reportOn: '2026-04-01' },
      { name: 'Begins in March', opensOn: '2027-03-31', dueOn: '2027-04-30', reportOn: '2027-05-20' },
      { name: 'The year before', opensOn: '2026-02-01', dueOn: '2026-03-01', reportOn: '2026-03-31' },
      { name: 'The year after', opensOn: '2027-04-01', dueOn: '2027-04-30', reportOn: '2027-05-20' },
    ];
    for (const one of dates) sure(await planCycle(coordinator, aPlan(toolVersionId, one)));
    const { rows } = await listProgrammeCycles(coordinator, { year: 2026, page: 1 });
    expect(rows.map(({ name }) => name)).toEqual(['Ends in April', 'Begins in March']);
  });

  test('drawn cases and those picked by hand are counted apart', async () => {
    const council = await aCouncilAtWork();
    const cycleId = await anOpenCycle(council);
    await aTally(council.councilId, cycleId, council.harbour);
    await aTally(council.councilId, cycleId, council.harbour, 'targeted');
    const { rows } = await listProgrammeCycles(council.coordinator, { year: 2010, page: 1 });
    expect(rows[0]).toMatchObject({ status: 'open', sampleSize: 4, returned: 1, targetedReturned: 1 });
  });
});

describe('next themes', () => {
  test('a theme is added and changed, each with a line in the trail', async () => {
    const { coordinator, councilId } = await aCouncilAtWork();
    const id = sure(await addEntry(coordinator, theme));
    expect(await findNextTheme(coordinator, id)).toMatchObject({ theme: 'Neglect', month: '2026-09-01' });
    sure(await changeEntry(coordinator, id, { ...theme, theme: 'Neglect, early', tool: null }));
    expect(await findNextTheme(coordinator, id)).toMatchObject({ theme: 'Neglect, early', toolTitle: null });
    expect(await newestLine(councilId)).toMatchObject({ action: 'programme.entry-changed' });
  });

  test('a theme that is dropped is gone, and the trail keeps why', async () => {
    const { coordinator, councilId } = await aCouncilAtWork();
    const id = sure(await addEntry(coordinator, theme));
    sure(await dropEntry(coordinator, id, { reason: 'Another board looks at it', now }));
    expect((await listNextThemes(coordinator, 1)).rows).toEqual([]);
    expect(await newestLine(councilId)).toMatchObject({
      action: 'programme.entry-dropped',
      detail: 'Another board looks at it',
    });
    expect(await dropEntry(coordinator, id, { reason: 'Again', now })).toBeNull();
  });

  test('a cycle planned from a theme takes it off the list, once', async () => {
    const { coordinator, toolVersionId } = await aCouncilAtWork();
    const entryId = sure(await addEntry(coordinator, theme));
    const cycleId = sure(await planCycle(coordinator, aPlan(toolVersionId), { entryId }));
    sure(await planCycle(coordinator, aPlan(toolVersionId), { entryId }));
    expect((await listNextThemes(coordinator, 1)).rows).toEqual([]);
    const entry = await database().programmeEntry.findFirst({ where: { id: entryId } });
    expect(entry?.cycleId).toBe(cycleId);
    expect(await changeEntry(coordinator, entryId, theme)).toBeNull();
  });

  test('a leader reads and changes nothing; another council sees nothing', async () => {
    const { coordinator, councilId } = await aCouncilAtWork();
    const id = sure(await addEntry(coordinator, theme));
    const leader = await aViewer(councilId, { role: 'leader' });
    expect((await listNextThemes(leader, 1)).rows).toHaveLength(1);
    expect(await addEntry(leader, theme)).toMatchObject({ ok: false });
    expect(await changeEntry(leader, id, theme)).toBeNull();
    expect(await dropEntry(leader, id, { reason: 'No', now })).toBeNull();
    const elsewhere = await aViewer(await aCouncil(), { role: 'coordinator' });
    expect(await findNextTheme(elsewhere, id)).toBeNull();
    expect(await dropEntry(elsewhere, id, { reason: 'No', now })).toBeNull();
  });
});

describe('teams that nothing has covered', () => {
  test('one return covers a team from the day its audits were due; a team without cases is told apart', async () => {
    const council = await aCouncilAtWork();
    const { councilId, coordinator, harbour } = council;
    const cycleId = await anOpenCycle(council);
    await aTally(councilId, cycleId, harbour);
    await aTeam(councilId, 'Unit');
    const named = async (since: string) =>
      (await listUncoveredTeams(coordinator, { since, page: 1 })).rows.map(({ name, hasCases, last }) => [
        name,
        hasCases,
        last?.dueOn ?? null,
      ]);
    expect(await named('2010-11-30')).toEqual([
      ['Northgate', true, null],
      ['Unit', false, null],
    ]);
    expect(await named('2010-12-01')).toEqual([
      ['Northgate', true, null],
      ['Unit', false, null],
      ['Harbour', true, '2010-11-30'],
    ]);
  });

  test('an audit taken back covers nothing, and a closed team is not waited for', async () => {
    const council = await aCouncilAtWork();
    const { councilId, coordinator, harbour, northgate } = council;
    const cycleId = await anOpenCycle(council);
    await aTally(councilId, cycleId, harbour);
    await database().tally.updateMany({ where: { cycleId }, data: { count: 0 } });
    await database().team.updateMany({ where: { id: northgate }, data: { closedAt: now } });
    const { rows } = await listUncoveredTeams(coordinator, { since: '2010-11-30', page: 1 });
    expect(rows.map(({ name }) => name)).toEqual(['Harbour']);
  });
});
