import { describe, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { listHeldAudits, listOwnLeave } from '#lib/db/leave/list-leave.ts';
import { recordLeave, removeLeave } from '#lib/db/leave/record-leave.ts';
import { addLine, removeLine } from '#lib/db/readiness/change-line.ts';
import { findReadyPerson } from '#lib/db/readiness/find-ready-person.ts';
import { listReadiness } from '#lib/db/readiness/list-readiness.ts';
import { markExperienced } from '#lib/db/readiness/mark-experienced.ts';
import type { ReadinessFilter } from '#lib/domain/readiness/readiness-filter.ts';
import { aCouncil, aCouncilAtWork, anOpenCycle, aViewer, sure } from '#tests/support/builders.ts';
import { aHeldSession, newestLine, TOOL } from '#tests/support/readiness-builders.ts';

const TODAY = '2026-03-10';
const all: ReadinessFilter = { tool: undefined, show: undefined, page: 1 };

async function aCouncilWithAuditors() {
  const council = await aCouncilAtWork();
  const [asha, ben] = council.managers;
  const [cora] = council.chairs;
  if (!asha || !ben || !cora) throw new Error('The council has too few auditors');
  return { ...council, asha, ben, cora };
}

const standings = async (council: Awaited<ReturnType<typeof aCouncilWithAuditors>>, filter = all) => {
  const { auditors } = await listReadiness(council.coordinator, filter, TODAY);
  return auditors.map(({ name, training }) => [name, training.map(({ standing }) => standing).join()]);
};

describe('who is ready', () => {
  test('somebody who came is ready, somebody absent or only asked is not', async () => {
    const council = await aCouncilWithAuditors();
    await anOpenCycle(council);
    await aHeldSession(council.councilId, {
      [council.asha.personId]: 'attended',
      [council.ben.personId]: 'absent',
      [council.cora.personId]: 'invited',
    });
    expect(await standings(council)).toEqual([
      ['Asha Manager', 'trained'],
      ['Ben Manager', 'none'],
      ['Cora Chair', 'none'],
      ['Dev Chair', 'none'],
    ]);
  });

  test('a session about all tools counts, a cancelled one and one about another tool do not', async () => {
    const council = await aCouncilWithAuditors();
    const { councilId, asha, ben, cora } = council;
    await aHeldSession(councilId, { [asha.personId]: 'attended' }, { toolSlug: null });
    await aHeldSession(councilId, { [ben.personId]: 'attended' }, { toolSlug: 'early-help' });
    const cancelled = await aHeldSession(councilId, { [cora.personId]: 'attended' });
    await database().trainingSession.updateMany({
      where: { id: cancelled },
      data: { cancelledAt: new Date() },
    });
    const found = await standings(council, { ...all, tool: TOOL });
    expect(found.slice(0, 3)).toEqual([
      ['Asha Manager', 'trained'],
      ['Ben Manager', 'none'],
      ['Cora Chair', 'none'],
    ]);
  });

  test('the council says how long training lasts, and the filter finds who is due and who is not ready', async () => {
    const council = await aCouncilWithAuditors();
    const { councilId, asha, ben } = council;
    await database().council.update({ where: { id: councilId }, data: { trainingMonths: 12 } });
    await aHeldSession(councilId, { [asha.personId]: 'attended' }, { heldOn: '2025-04-01' });
    await aHeldSession(councilId, { [ben.personId]: 'attended' }, { heldOn: '2025-03-01' });
    const due = await standings(council, { ...all, tool: TOOL, show: 'due' });
    expect(due.slice(0, 2)).toEqual([
      ['Asha Manager', 'due'],
      ['Ben Manager', 'out'],
    ]);
    const notReady = await standings(council, { ...all, tool: TOOL, show: 'not-ready' });
    expect(notReady.map(([name]) => name)).toEqual(['Ben Manager', 'Cora Chair', 'Dev Chair']);
  });

  test('audits returned and held, days away and the mark stand beside the training', async () => {
    const council = await aCouncilWithAuditors();
    const cycleId = await anOpenCycle(council);
    const { coordinator, asha } = council;
    const held = (await listHeldAudits(asha, asha.personId)).length;
    const [audit] = await listHeldAudits(asha, asha.personId);
    await database().audit.updateMany({
      where: { cycleId, id: audit?.id ?? '' },
      data: { status: 'returned' },
    });
    sure(await recordLeave(coordinator, asha.personId, { from: '2026-03-16', to: '2026-03-20' }));
    sure(await markExperienced(coordinator, asha.personId, true));
    const { auditors } = await listReadiness(coordinator, all, TODAY);
    expect(auditors[0]).toMatchObject({
      name: 'Asha Manager',
      returned: 1,
      held: held - 1,
      marked: true,
      experienced: true,
      away: { from: '2026-03-16', to: '2026-03-20' },
    });
  });

  test('nobody of another council is seen', async () => {
    const council = await aCouncilWithAuditors();
    const elsewhere = await aViewer(await aCouncil(), { role: 'coordinator' });
    expect((await listReadiness(elsewhere, all, TODAY)).auditors).toEqual([]);
    expect(await findReadyPerson(elsewhere, council.asha.personId, TODAY)).toBeNull();
    expect(await markExperienced(elsewhere, council.asha.personId, true)).toBeNull();
  });
});

describe('days away', () => {
  const week = { from: '2026-03-16', to: '2026-03-20' };

  test('an auditor records their own and takes them back, with a line in the trail for each', async () => {
    const { asha, councilId } = await aCouncilWithAuditors();
    sure(await recordLeave(asha, asha.personId, week));
    expect(await newestLine(councilId)).toMatchObject({
      action: 'person.leave-recorded',
      detail: '16 March 2026 to 20 March 2026',
    });
    const [leave] = await listOwnLeave(asha, TODAY);
    expect(leave).toMatchObject(week);
    sure(await removeLeave(asha, asha.personId, leave?.id ?? ''));
    expect(await listOwnLeave(asha, TODAY)).toEqual([]);
    expect(await newestLine(councilId)).toMatchObject({ action: 'person.leave-removed' });
  });

  test('days that are already recorded are not recorded twice', async () => {
    const { asha } = await aCouncilWithAuditors();
    sure(await recordLeave(asha, asha.personId, week));
    expect(await recordLeave(asha, asha.personId, { from: '2026-03-20', to: '2026-03-25' })).toMatchObject({
      problems: [
        { field: 'from', message: 'Days away are already recorded then: 16 March 2026 to 20 March 2026' },
      ],
    });
  });

  test('an auditor cannot record anybody else’s, a coordinator can', async () => {
    const { asha, ben, coordinator } = await aCouncilWithAuditors();
    expect(await recordLeave(asha, ben.personId, week)).toBeNull();
    sure(await recordLeave(coordinator, ben.personId, week));
    const [leave] = await listOwnLeave(ben, TODAY);
    expect(await removeLeave(asha, ben.personId, leave?.id ?? '')).toBeNull();
    expect(await removeLeave(asha, asha.personId, leave?.id ?? '')).toBeNull();
    expect(await listOwnLeave(ben, TODAY)).toHaveLength(1);
  });

  test('an audit with a later day of its own is due on that day', async () => {
    const council = await aCouncilWithAuditors();
    await anOpenCycle(council);
    const { asha } = council;
    const [audit] = await listHeldAudits(asha, asha.personId);
    await database().audit.updateMany({
      where: { id: audit?.id ?? '' },
      data: { dueOn: new Date('2026-04-01') },
    });
    const days = (await listHeldAudits(asha, asha.personId)).map(({ dueOn }) => dueOn);
    expect(days.at(-1)).toBe('2026-04-01');
    expect(days.slice(0, -1).every((day) => day === '2010-11-30')).toBe(true);
  });
});

describe('the lines of managers', () => {
  test('a manager’s line is added once and taken away again, with lines in the trail', async () => {
    const { coordinator, asha, northgate, councilId } = await aCouncilWithAuditors();
    const line = { personId: asha.personId, teamId: northgate };
    sure(await addLine(coordinator, line));
    sure(await addLine(coordinator, line));
    const person = await findReadyPerson(coordinator, asha.personId, TODAY);
    expect(person?.manages.map(({ name }) => name)).toEqual(['Northgate']);
    expect(await newestLine(councilId)).toMatchObject({
      action: 'team.line-changed',
      about: 'Northgate',
      detail: 'Asha Manager manages its workers',
    });
    sure(await removeLine(coordinator, line));
    expect(await removeLine(coordinator, line)).toBeNull();
  });

  test('nobody has a line to their own team, and only a coordinator draws lines', async () => {
    const { coordinator, asha, harbour, northgate } = await aCouncilWithAuditors();
    expect(await addLine(coordinator, { personId: asha.personId, teamId: harbour })).toMatchObject({
      problems: [{ field: 'teamId' }],
    });
    expect(await addLine(asha, { personId: asha.personId, teamId: northgate })).toBeNull();
  });
});

describe('the mark of experience', () => {
  test('it is kept with a line in the trail, and the same mark twice is one', async () => {
    const { coordinator, asha, councilId } = await aCouncilWithAuditors();
    sure(await markExperienced(coordinator, asha.personId, true));
    sure(await markExperienced(coordinator, asha.personId, true));
    const lines = await database().trailEntry.count({
      where: { councilId, action: 'person.experience-changed' },
    });
    expect(lines).toBe(1);
    expect(await markExperienced(asha, asha.personId, false)).toBeNull();
  });
});
