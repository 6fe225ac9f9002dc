import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { addTeam } from '#lib/db/teams/change-team.ts';
import { listTrail } from '#lib/db/trail/list-trail.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { aCouncil, aCouncilAtWork, anOpenCycle, aViewer, sure } from '#tests/support/builders.ts';

const anAdministrator = async () =>
  aViewer(await aCouncil(), { role: 'administrator', name: 'Simon Achebe' });

describe('the page of the trail', () => {
  test('shows who did what, newest first, and nothing of another council', async () => {
    const [viewer, other] = [await anAdministrator(), await anAdministrator()];
    sure(await addTeam(viewer, { name: 'Harbour' }));
    sure(await addTeam(viewer, { name: 'Riverside' }));
    sure(await addTeam(other, { name: 'Elsewhere' }));
    const { lines, more } = await listTrail(viewer, {});
    expect(lines.map(({ who, action, about }) => [who, action, about])).toEqual([
      ['Simon Achebe', 'team.added', 'Riverside'],
      ['Simon Achebe', 'team.added', 'Harbour'],
    ]);
    expect(more).toBe(false);
  });

  test('goes on to older lines without a gap or a double, even where many share one moment', async () => {
    const viewer = await anAdministrator();
    await database().$transaction(async (tx) => {
      for (let n = 0; n < 120; n += 1)
        await recordTrail(viewer, tx, { action: 'audit.read', about: `CP-${n}` });
    });
    const seen: string[] = [];
    let page = await listTrail(viewer, {});
    seen.push(...page.lines.map(({ about }) => about));
    while (page.more) {
      page = await listTrail(viewer, { before: page.lines.at(-1)?.id });
      seen.push(...page.lines.map(({ about }) => about));
    }
    expect(new Set(seen).size).toBe(120);
    expect(seen).toHaveLength(120);
  });

  test('is narrowed by person, by kind and by London days', async () => {
    const viewer = await anAdministrator();
    const { councilId, personId } = viewer;
    const late = { councilId, personId, action: 'team.added', thing: 'team', about: 'on the day' };
    // Half past midnight in London is still the evening before in Greenwich.
    await database().trailEntry.create({ data: { ...late, at: new Date('2026-06-30T23:30:00Z') } });
    const about = async (filter: Parameters<typeof listTrail>[1]) =>
      (await listTrail(viewer, filter)).lines.map((line) => line.about);
    expect(await about({ from: '2026-07-01', to: '2026-07-01' })).toEqual(['on the day']);
    expect(await about({ to: '2026-06-30' })).toEqual([]);
    expect(await about({ action: 'team.closed' })).toEqual([]);
    expect(await about({ personId, action: 'team.added' })).toEqual(['on the day']);
    expect(await about({ personId: randomUUID() })).toEqual([]);
  });
});

/** One line of the trail, one tool version and one revision of an answer. */
async function somethingWritten(): Promise<void> {
  const council = await aCouncilAtWork();
  await anOpenCycle(council);
  const { councilId } = council;
  const audit = await database().audit.findFirstOrThrow({ where: { councilId } });
  const revision = { questionId: 'seen', version: 1, after: {}, outcome: 'met', at: new Date() };
  const keys = {
    councilId,
    auditId: audit.id,
    commandId: randomUUID(),
    personId: council.coordinator.personId,
  };
  await database().answerRevision.create({ data: { ...keys, ...revision } });
}

describe('the database refuses to rewrite what happened', () => {
  beforeAll(somethingWritten);

  test.each([
    'UPDATE "TrailEntry" SET about = about',
    'DELETE FROM "TrailEntry"',
    'TRUNCATE "TrailEntry"',
    'UPDATE "AnswerRevision" SET outcome = outcome',
    'DELETE FROM "AnswerRevision"',
    'TRUNCATE "AnswerRevision"',
    'UPDATE "ToolVersion" SET title = title',
    'DELETE FROM "ToolVersion"',
    'TRUNCATE "ToolVersion" CASCADE',
  ])('%s', async (statement) => {
    await expect(database().$executeRawUnsafe(statement)).rejects.toThrow(/append-only/);
  });
});
