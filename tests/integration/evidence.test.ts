import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAudit } from '#lib/db/audits/find-audit.ts';
import { listHistory } from '#lib/db/audits/list-history.ts';
import { type SaveRequest, saveAnswer } from '#lib/db/audits/save-answer.ts';
import { database } from '#lib/db/client.ts';
import { listPlaces } from '#lib/db/settings/list-places.ts';
import { namePlaces } from '#lib/db/settings/name-places.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { countWarnings, listWarnings } from '#lib/db/warnings/list-warnings.ts';
import { historyLine } from '#lib/domain/audits/history.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { aCouncilAtWork, anOpenCycle, aViewer, sure } from '#tests/support/builders.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const TELLING = 'Talked through with Mrs Harding, 01632 960441';

let council: Awaited<ReturnType<typeof aCouncilAtWork>>;
let administrator: Viewer;
beforeAll(async () => {
  council = await aCouncilAtWork();
  administrator = await aViewer(council.councilId, { role: 'administrator' });
});

/** The first audit of a fresh open cycle and its pair. */
async function anAudit(pairMode: 'together' | 'alone-first' = 'together') {
  const { councilId, managers, chairs } = council;
  const cycleId = await anOpenCycle(council);
  await database().cycle.update({ where: { councilId_id: { councilId, id: cycleId } }, data: { pairMode } });
  const audit = await database().audit.findFirstOrThrow({
    where: { councilId, cycleId },
    orderBy: { number: 'asc' },
  });
  const seats = await database().auditSeat.findMany({ where: { councilId, auditId: audit.id } });
  const [one, other] = [...managers, ...chairs].filter(({ personId }) =>
    seats.some((seat) => seat.personId === personId),
  );
  if (!one || !other) throw new Error('The pair is not as the test expects it');
  return { id: audit.id, code: audit.code, cycleId, one, other };
}

const request = (auditId: string, changes: Partial<SaveRequest> = {}): SaveRequest => ({
  auditId,
  questionId: 'seen',
  commandId: randomUUID(),
  version: 0,
  answer: anAnswer({ value: 'met' }),
  today: '2010-11-05',
  ...changes,
});

const warned = anAnswer({ value: 'met', note: TELLING });

describe('evidence that can be found again', () => {
  test('where exactly and how long one looked are kept with the answer, and told in its history', async () => {
    const { id, one } = await anAudit();
    const found = {
      foundIn: 'case-notes',
      expectedPlace: 'expected-place',
      pointer: 'second page',
      minutes: 6,
    } as const;
    await saveAnswer(one, request(id, { answer: anAnswer({ value: 'met', ...found }) }));
    expect((await findAudit(one, id))?.answers).toMatchObject([{ answer: found }]);
    const history = await listHistory(council.coordinator, id, 1);
    const lines = history?.rows.map((entry) => historyLine(history.tool.definition, entry).detail) ?? [];
    expect(lines).toContain('pointer given; found in: Dated case notes; time looking: 6 minutes');
  });

  test('more minutes than there are in an audit are refused with a sentence', async () => {
    const { id, one } = await anAudit();
    const answer = anAnswer({ value: 'met', minutes: 601 });
    expect(await saveAnswer(one, request(id, { answer }))).toMatchObject({
      kind: 'refused',
      problems: [{ field: 'minutes', message: 'Enter 600 minutes or fewer' }],
    });
  });
});

describe('words to look at', () => {
  test('a save with a warning is saved, and listed for the coordinator without its words', async () => {
    const { id, code, cycleId, one } = await anAudit();
    expect(await saveAnswer(one, request(id, { answer: warned }))).toMatchObject({ kind: 'saved' });
    const { rows } = await listWarnings(council.coordinator, cycleId, 1);
    expect(rows).toMatchObject([
      { auditId: id, code, questionId: 'seen', kinds: ['name', 'telephone'], by: one.name, isOwn: false },
    ]);
    expect(JSON.stringify(rows)).not.toContain('Harding');
    expect(await countWarnings(council.coordinator, cycleId)).toBe(1);
  });

  test('the list forgets an answer whose words were put right', async () => {
    const { id, cycleId, one } = await anAudit();
    await saveAnswer(one, request(id, { answer: warned }));
    const answer = anAnswer({ value: 'met', note: 'Talked through with the housing officer' });
    expect(await saveAnswer(one, request(id, { version: 1, answer }))).toMatchObject({ kind: 'saved' });
    expect(await countWarnings(council.coordinator, cycleId)).toBe(0);
  });

  test('what somebody wrote while judging alone is listed only once both have finished', async () => {
    const { id, cycleId, one } = await anAudit('alone-first');
    await saveAnswer(one, request(id, { answer: warned }));
    expect(await countWarnings(council.coordinator, cycleId)).toBe(0);
    await database().audit.update({
      where: { councilId_id: { councilId: council.councilId, id } },
      data: { agreeingSince: new Date() },
    });
    expect((await listWarnings(council.coordinator, cycleId, 1)).rows).toMatchObject([
      { auditId: id, isOwn: true, by: one.name },
    ]);
  });

  test('neither auditors nor another council learn of it', async () => {
    const { id, cycleId, one } = await anAudit();
    await saveAnswer(one, request(id, { answer: warned }));
    const { coordinator } = await aCouncilAtWork();
    for (const viewer of [one, coordinator, administrator]) {
      expect((await listWarnings(viewer, cycleId, 1)).rows).toEqual([]);
      expect(await countWarnings(viewer, cycleId)).toBe(0);
    }
  });
});

describe('the council’s own names of places', () => {
  test('stand in the tool as soon as they are given, and the trail says so', async () => {
    sure(await namePlaces(administrator, { 'place.case-notes': 'Running record' }));
    const tool = await findTool(council.coordinator, council.toolVersionId);
    expect(tool?.definition.vocabulary.places).toEqual([{ id: 'case-notes', label: 'Running record' }]);
    expect(await listPlaces(administrator)).toEqual([
      { id: 'case-notes', label: 'dated case notes', name: 'Running record' },
    ]);
    const entry = await database().trailEntry.findFirst({
      where: { councilId: council.councilId, action: 'council.places-named' },
    });
    expect(entry?.detail).toBe('Dated case notes: its own name to Running record');
  });

  test('an empty name gives the tool its own words back', async () => {
    sure(await namePlaces(administrator, { 'place.case-notes': 'Running record' }));
    sure(await namePlaces(administrator, { 'place.case-notes': ' ' }));
    const tool = await findTool(council.coordinator, council.toolVersionId);
    expect(tool?.definition.vocabulary.places).toEqual([{ id: 'case-notes', label: 'dated case notes' }]);
  });

  test('are no other council’s, and nobody but an administrator gives them', async () => {
    const other = await aCouncilAtWork();
    sure(await namePlaces(administrator, { 'place.case-notes': 'Running record' }));
    const tool = await findTool(other.coordinator, other.toolVersionId);
    expect(tool?.definition.vocabulary.places).toEqual([{ id: 'case-notes', label: 'dated case notes' }]);
    expect((await namePlaces(council.coordinator, { 'place.case-notes': 'Mine' })).ok).toBe(false);
  });
});
