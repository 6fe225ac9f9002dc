import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAudit } from '#lib/db/audits/find-audit.ts';
import { listChangesSince } from '#lib/db/audits/list-changes.ts';
import { listHistory } from '#lib/db/audits/list-history.ts';
import { listOwnAudits } from '#lib/db/audits/list-own-audits.ts';
import { returnAudit } from '#lib/db/audits/return-audit.ts';
import { type SaveRequest, saveAnswer } from '#lib/db/audits/save-answer.ts';
import { saveSectionOf } from '#lib/db/audits/save-section.ts';
import { sendBackAudit } from '#lib/db/audits/send-back-audit.ts';
import { database } from '#lib/db/client.ts';
import { fieldName } from '#lib/domain/audits/posted-answers.ts';
import type { ReturnWish } from '#lib/domain/audits/return-audit.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import { aCouncilAtWork, sure } from '#tests/support/builders.ts';
import { aPairedAudit } from '#tests/support/paired-audit.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const TODAY = '2010-11-05';
const BEGINNING = new Date(0);
const WISH: ReturnWish = { minutesTaken: 38, overallGrade: 'good', overallReason: '', unansweredReason: '' };

let council: Awaited<ReturnType<typeof aCouncilAtWork>>;
beforeAll(async () => {
  council = await aCouncilAtWork();
});

const anAudit = () => aPairedAudit(council);

const request = (auditId: string, changes: Partial<SaveRequest> = {}): SaveRequest => ({
  auditId,
  questionId: 'seen',
  commandId: randomUUID(),
  version: 0,
  answer: anAnswer({ value: 'met' }),
  today: TODAY,
  ...changes,
});
const partly = anAnswer({ value: 'partly' });

describe('saving an answer', () => {
  test('the first answer starts the audit and begins its history', async () => {
    const { id, one } = await anAudit();
    expect(await saveAnswer(one, request(id))).toMatchObject({ kind: 'saved', version: 1, outcome: 'met' });
    const audit = await findAudit(one, id);
    expect(audit).toMatchObject({
      status: 'started',
      answers: [{ questionId: 'seen', version: 1, personId: one.personId }],
    });
    expect(audit?.startedAt).not.toBeNull();
  });

  test('the same command again gives its first result and changes nothing', async () => {
    const { id, one, other } = await anAudit();
    const first = request(id);
    const result = await saveAnswer(one, first);
    await saveAnswer(other, request(id, { version: 1, answer: partly }));
    expect(await saveAnswer(one, first)).toEqual(result);
    expect((await findAudit(one, id))?.answers[0]).toMatchObject({ version: 2, answer: { value: 'partly' } });
  });

  test('a lost race gives the answer it met, with whose it is, and overwrites nothing', async () => {
    const { id, one, other } = await anAudit();
    await saveAnswer(other, request(id, { answer: partly }));
    expect(await saveAnswer(one, request(id))).toMatchObject({
      kind: 'clash',
      current: { version: 1, answer: { value: 'partly' }, by: other.name, personId: other.personId },
    });
  });

  test('two hundred saves at once on one answer: one for each version, and none lost from the history', async () => {
    const { id, one, other } = await anAudit();
    const save = (place: number) =>
      saveAnswer(
        place % 2 ? one : other,
        request(id, { version: place % 5, answer: anAnswer({ value: 'met', note: `${place}` }) }),
      );
    const results = await Promise.all(Array.from({ length: 200 }, (_, place) => save(place)));
    const saved = results.filter((result) => result?.kind === 'saved');
    const revisions = await database().answerRevision.findMany({
      where: { auditId: id },
      orderBy: { version: 'asc' },
    });
    expect(results.every((result) => result?.kind === 'saved' || result?.kind === 'clash')).toBe(true);
    expect(revisions.map(({ version }) => version)).toEqual(saved.map((_, place) => place + 1));
    expect(revisions.slice(1).map(({ before }) => before)).toEqual(
      revisions.slice(0, -1).map(({ after }) => after),
    );
    const [answer] = await database().answer.findMany({ where: { auditId: id } });
    expect(answer).toMatchObject({ version: saved.length, content: revisions.at(-1)?.after });
  });

  test('one command sent many times at once is saved once', async () => {
    const { id, one } = await anAudit();
    const same = request(id);
    const results = await Promise.all(Array.from({ length: 20 }, () => saveAnswer(one, same)));
    expect(results).toEqual(results.map(() => results[0]));
    expect(await database().answerRevision.count({ where: { auditId: id } })).toBe(1);
  });

  test('an answer the question does not offer is refused with a sentence', async () => {
    const { id, one } = await anAudit();
    expect(await saveAnswer(one, request(id, { answer: anAnswer({ value: 'perhaps' }) }))).toMatchObject({
      kind: 'refused',
      problems: [{ message: 'Choose one of the answers offered' }],
    });
  });

  test('a question the tool does not ask is not found', async () => {
    const { id, one } = await anAudit();
    expect(await saveAnswer(one, request(id, { questionId: 'shoe-size' }))).toBeNull();
  });
});

describe('who may see and answer', () => {
  test('another pair’s auditor finds no such audit, and neither saves nor learns anything', async () => {
    const { id, one, stranger } = await anAudit();
    await saveAnswer(one, request(id));
    expect(await findAudit(stranger, id)).toBeNull();
    expect(await listChangesSince(stranger, id, BEGINNING)).toBeNull();
    expect(await listHistory(stranger, id, 1)).toBeNull();
    expect(await saveAnswer(stranger, request(id, { version: 1 }))).toBeNull();
    expect(await returnAudit(stranger, { id, wish: WISH, today: TODAY })).toBeNull();
  });

  test('another council finds nothing at all', async () => {
    const { id, one } = await anAudit();
    await saveAnswer(one, request(id));
    const elsewhere = await aCouncilAtWork();
    expect(await findAudit(elsewhere.coordinator, id)).toBeNull();
    expect(await sendBackAudit(elsewhere.coordinator, { id, reason: 'Look again' })).toBeNull();
  });

  test('the coordinator reads it with its case reference, but cannot answer', async () => {
    const { id } = await anAudit();
    const audit = await findAudit(council.coordinator, id);
    expect(audit?.caseDetails?.reference).toMatch(/^K100\d$/);
    expect(await saveAnswer(council.coordinator, request(id))).toBeNull();
  });

  test('opening an audit twice in an hour leaves one line in the trail for each person', async () => {
    const { id, one, other } = await anAudit();
    for (const viewer of [one, one, other]) await findAudit(viewer, id);
    expect(await database().trailEntry.count({ where: { thingId: id, action: 'audit.read' } })).toBe(2);
  });
});

describe('a pair at work together', () => {
  test('each learns the other’s answers, and that they are here', async () => {
    const { id, one, other } = await anAudit();
    await listChangesSince(other, id, BEGINNING);
    await saveAnswer(other, request(id));
    const news = await listChangesSince(one, id, BEGINNING);
    expect(news?.changes).toMatchObject([{ questionId: 'seen', version: 1, by: other.name }]);
    expect(news?.pair.find(({ personId }) => personId === other.personId)?.hereAt).toBeInstanceOf(Date);
  });

  test('nothing is new after the last change, which itself is told once more', async () => {
    const { id, one, other } = await anAudit();
    await saveAnswer(other, request(id));
    const since = (await listChangesSince(one, id, BEGINNING))?.changes[0]?.at ?? BEGINNING;
    await saveAnswer(other, request(id, { version: 1, answer: partly }));
    const later = (await listChangesSince(one, id, since))?.changes[0];
    expect(later).toMatchObject({ version: 2 });
    expect((await listChangesSince(one, id, new Date((later?.at.getTime() ?? 0) + 1)))?.changes).toEqual([]);
  });

  test('the home page says how far each audit is', async () => {
    const { id, one, other } = await anAudit();
    await saveAnswer(other, request(id));
    const mine = (await listOwnAudits(one, { done: 9 })).find((audit) => audit.id === id);
    expect(mine).toMatchObject({ status: 'started', answered: 1, asked: 1, partners: [other.name] });
  });
});

describe('returning and sending back', () => {
  test('an audit with something unanswered asks for a reason, and then is returned and counted', async () => {
    const { id, one, cycleId } = await anAudit();
    await saveAnswer(one, request(id, { answer: anAnswer({ note: 'Locked' }) }));
    const without = await returnAudit(one, { id, wish: WISH, today: TODAY });
    expect(without).toMatchObject({ ok: false, problems: [{ field: 'unansweredReason' }] });
    const wish = { ...WISH, unansweredReason: 'The file was locked' };
    sure(await returnAudit(one, { id, wish, today: TODAY }));
    expect(await findAudit(one, id)).toMatchObject({
      status: 'returned',
      minutesTaken: 38,
      returnedBy: one.name,
    });
    const counted = await database().tally.findMany({ where: { cycleId, kind: 'audit', teamId: ALL_TEAMS } });
    expect(counted.reduce((total, { count }) => total + count, 0)).toBe(1);
  });

  test('a returned audit takes no more answers, but still knows its old commands', async () => {
    const { id, one } = await anAudit();
    const first = request(id);
    await saveAnswer(one, first);
    sure(await returnAudit(one, { id, wish: WISH, today: TODAY }));
    expect(await saveAnswer(one, request(id, { version: 1, answer: partly }))).toMatchObject({
      kind: 'closed',
    });
    expect(await saveAnswer(one, first)).toMatchObject({ kind: 'saved', version: 1 });
  });

  test('both of a pair returning at once return it once', async () => {
    const { id, one, other, cycleId } = await anAudit();
    await saveAnswer(one, request(id));
    const returns = [one, other].map((viewer) => returnAudit(viewer, { id, wish: WISH, today: TODAY }));
    const done = await Promise.all(returns);
    expect(done.filter((outcome) => outcome?.ok)).toHaveLength(1);
    const counted = await database().tally.findMany({ where: { cycleId, kind: 'audit', teamId: ALL_TEAMS } });
    expect(counted.reduce((total, { count }) => total + count, 0)).toBe(1);
  });

  test('the coordinator sends it back with a reason: it leaves the figures and can be answered again', async () => {
    const { id, one, cycleId } = await anAudit();
    await saveAnswer(one, request(id));
    sure(await returnAudit(one, { id, wish: WISH, today: TODAY }));
    expect(await sendBackAudit(one, { id, reason: 'Mine' })).toBeNull();
    sure(await sendBackAudit(council.coordinator, { id, reason: 'Look at 1.1 again' }));
    expect(await findAudit(one, id)).toMatchObject({
      status: 'started',
      sentBackReason: 'Look at 1.1 again',
    });
    const counted = await database().tally.findMany({ where: { cycleId } });
    expect(counted.every(({ count }) => count === 0)).toBe(true);
    expect(await saveAnswer(one, request(id, { version: 1, answer: partly }))).toMatchObject({
      kind: 'saved',
    });
  });

  test('an audit that was not returned cannot be sent back', async () => {
    const { id } = await anAudit();
    expect(await sendBackAudit(council.coordinator, { id, reason: 'Early' })).toMatchObject({ ok: false });
  });

  test('a closed cycle takes neither answers nor returns', async () => {
    const { id, one, cycleId } = await anAudit();
    await saveAnswer(one, request(id));
    await database().cycle.updateMany({ where: { id: cycleId }, data: { status: 'closed' } });
    expect(await saveAnswer(one, request(id, { version: 1, answer: partly }))).toMatchObject({
      kind: 'closed',
    });
    expect(await returnAudit(one, { id, wish: WISH, today: TODAY })).toMatchObject({ ok: false });
  });
});

describe('the history', () => {
  test('tells every change and each step of the audit, the last first', async () => {
    const { id, one, other } = await anAudit();
    await saveAnswer(one, request(id));
    await saveAnswer(other, request(id, { version: 1, answer: partly }));
    sure(await returnAudit(one, { id, wish: WISH, today: TODAY }));
    sure(await sendBackAudit(council.coordinator, { id, reason: 'Look again' }));
    const history = await listHistory(council.coordinator, id, 1);
    expect(history?.rows.map(({ action, by, after }) => [action ?? after?.value, by])).toEqual([
      ['audit.sent-back', council.coordinator.name],
      ['audit.returned', one.name],
      ['partly', other.name],
      ['met', one.name],
    ]);
  });

  test('can be added to and never changed', async () => {
    const { id, one } = await anAudit();
    await saveAnswer(one, request(id));
    const where = { auditId: id };
    await expect(database().answerRevision.updateMany({ where, data: { version: 9 } })).rejects.toThrow();
    await expect(database().answerRevision.deleteMany({ where })).rejects.toThrow();
  });
});

describe('a section posted as a form', () => {
  const post = (auditId: string, fields: Record<string, string>) => {
    const given = Object.entries({ command: randomUUID(), version: '0', ...fields });
    const named = given.map(([name, value]): [string, string] => [fieldName('seen', name), value]);
    return { auditId, section: 'assessment', fields: Object.fromEntries(named), today: TODAY };
  };

  test('saves what was answered, leads to the next section, and leaves no trace of what was not touched', async () => {
    const { id, one } = await anAudit();
    expect(await saveSectionOf(one, post(id, {}))).toMatchObject({ problems: [], next: 'context' });
    expect((await findAudit(one, id))?.answers).toEqual([]);
    await saveSectionOf(one, post(id, { value: 'met' }));
    expect((await findAudit(one, id))?.answers).toMatchObject([{ version: 1, answer: { value: 'met' } }]);
  });

  test('a stale one comes back beside the answer it met, again and again until the person chooses', async () => {
    const { id, one, other } = await anAudit();
    await saveAnswer(other, request(id, { answer: partly }));
    const first = await saveSectionOf(one, post(id, { value: 'met' }));
    expect(first?.held).toMatchObject([{ answer: { value: 'met' }, clash: { version: 1, by: other.name } }]);
    const unsettled = { value: 'met', version: '1', met: 'yes' };
    expect((await saveSectionOf(one, post(id, unsettled)))?.held).toHaveLength(1);
    await saveSectionOf(one, post(id, { ...unsettled, keep: 'theirs' }));
    expect((await findAudit(one, id))?.answers).toMatchObject([{ version: 1, answer: { value: 'partly' } }]);
    await saveSectionOf(one, post(id, { ...unsettled, keep: 'mine' }));
    expect((await findAudit(one, id))?.answers).toMatchObject([{ version: 2, answer: { value: 'met' } }]);
  });

  test('another pair’s auditor can post nothing', async () => {
    const { id, stranger } = await anAudit();
    expect(await saveSectionOf(stranger, post(id, { value: 'met' }))).toBeNull();
  });
});
