import { beforeAll, describe, expect, test } from 'vitest';
import { findAfterReturn } from '#lib/db/audits/find-after-return.ts';
import { sendBackAudit } from '#lib/db/audits/send-back-audit.ts';
import { nameMac } from '#lib/db/cases/seal.ts';
import { database } from '#lib/db/client.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { askForReply, withdrawReply } from '#lib/db/replies/ask-for-reply.ts';
import { countReplies } from '#lib/db/replies/count-replies.ts';
import { decidePoint } from '#lib/db/replies/decide-point.ts';
import { findAsk } from '#lib/db/replies/find-ask.ts';
import { findOwnReply } from '#lib/db/replies/find-own-reply.ts';
import { findReplies } from '#lib/db/replies/find-replies.ts';
import { listCycleReplies } from '#lib/db/replies/list-cycle-replies.ts';
import { listOwnReplies } from '#lib/db/replies/list-own-replies.ts';
import { listToDecide } from '#lib/db/replies/list-to-decide.ts';
import { saveReply } from '#lib/db/replies/save-reply.ts';
import { rebuildTallies } from '#lib/db/tallies/rebuild.ts';
import { fieldName } from '#lib/domain/audits/posted-answers.ts';
import { describeFindings } from '#lib/domain/findings/findings.ts';
import { describeKeyArea } from '#lib/domain/findings/key-area.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import type { Decision } from '#lib/domain/replies/decide-point.ts';
import { pointField } from '#lib/domain/replies/posted-reply.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { aCouncilAtWork, aViewer, sure } from '#tests/support/builders.ts';
import { A_DAY, aReturnedAudit } from '#tests/support/returned-audit.ts';

let council: Awaited<ReturnType<typeof aCouncilAtWork>>;
beforeAll(async () => {
  council = await aCouncilAtWork();
});

const WHERE = 'Visit note of 3 March';
const POINTS: FormFields = { words: 'See below', [pointField('seen', 'words')]: WHERE };

const aPractitioner = (name = 'Lena Fox') => aViewer(council.councilId, { role: 'practitioner', name });

const ask = (auditId: string, { personId }: Viewer, viewer = council.coordinator) =>
  askForReply(viewer, { auditId, personId, capacity: 'practitioner', today: A_DAY });

/** A returned audit that a practitioner is asked to read. */
async function anAskedAudit() {
  const [audit, practitioner] = [await aReturnedAudit(council), await aPractitioner()];
  sure(await ask(audit.id, practitioner));
  const [reply] = await listOwnReplies(practitioner);
  return { ...audit, practitioner, replyId: reply?.id ?? '' };
}

/** The same, with a reply that points to evidence for one answer. */
async function aRepliedAudit() {
  const asked = await anAskedAudit();
  sure(await saveReply(asked.practitioner, asked.replyId, { fields: POINTS, send: true }));
  return asked;
}

type Replied = Awaited<ReturnType<typeof aRepliedAudit>>;

const decide = (viewer: Viewer, { id, replyId }: Replied, decision: Partial<Decision> = {}) =>
  decidePoint(viewer, {
    auditId: id,
    replyId,
    questionId: 'seen',
    decision: { decision: 'changed', reason: 'It is there', version: 1, ...decision },
    fields: { [fieldName('seen', 'command')]: 'decide', [fieldName('seen', 'value')]: 'not-met' },
    today: A_DAY,
  });

const messagesOf = async (kind: string, { personId }: Viewer) =>
  (await database().message.findMany({ where: { kind, personId } })).map(({ body }) => body);

describe('asking', () => {
  test('the person whose name is the worker’s is suggested, unless they judged the audit or are asked already', async () => {
    const { id, cycleId, one } = await aReturnedAudit(council);
    const practitioner = await aPractitioner('Fox, Ms Lena (North)');
    const workerMac = nameMac(council.councilId, 'Lena Fox');
    const { frameCaseId } = await database().audit.findFirstOrThrow({ where: { id } });
    await database().frameCase.updateMany({ where: { id: frameCaseId }, data: { workerMac } });
    const suggested = async () => {
      const { rows } = await listCycleReplies(council.coordinator, cycleId, 1);
      return rows.find((row) => row.id === id)?.suggested.map((person) => person.id);
    };
    expect(await suggested()).toEqual([practitioner.personId]);
    sure(await ask(id, practitioner));
    expect(await suggested()).toEqual([]);
    await database().person.update({
      where: { councilId_id: { councilId: council.councilId, id: one.personId } },
      data: { name: 'Lena Fox' },
    });
    expect(await suggested()).toEqual([]);
  });

  test('somebody asked is told by a message with the code and a link, and has the council’s working days', async () => {
    const { code, practitioner } = await anAskedAudit();
    const [reply] = await listOwnReplies(practitioner);
    expect(reply).toMatchObject({ code, capacity: 'practitioner', dueOn: '2010-11-12', isReturned: true });
    const [body = ''] = await messagesOf('reply-asked', practitioner);
    expect(body).toContain(code);
    expect(body).toContain(`/replies/${reply?.id}`);
  });

  test('nobody of the pair is asked, nobody twice, and nobody who cannot be', async () => {
    const { id, practitioner, one } = await anAskedAudit();
    const leader = await aViewer(council.councilId, { role: 'leader' });
    for (const person of [one, practitioner, leader])
      expect(await ask(id, person)).toMatchObject({ problems: [{ field: 'personId' }] });
    const choices = (await findAsk(council.coordinator, id))?.readers.map((reader) => reader.id) ?? [];
    expect(choices).not.toContain(one.personId);
    expect(choices).not.toContain(practitioner.personId);
  });

  test('only a coordinator of the council asks', async () => {
    const { id, one } = await aReturnedAudit(council);
    const practitioner = await aPractitioner();
    const elsewhere = (await aCouncilAtWork()).coordinator;
    expect(await ask(id, practitioner, one)).toBeNull();
    expect(await ask(id, practitioner, elsewhere)).toBeNull();
    expect(await findAsk(one, id)).toBeNull();
  });

  test('what was asked can be taken back until there is a reply, and then opens nothing any more', async () => {
    const { practitioner, replyId } = await anAskedAudit();
    sure(await withdrawReply(council.coordinator, replyId));
    expect(await findOwnReply(practitioner, replyId)).toBeNull();
    const replied = await aRepliedAudit();
    expect(await withdrawReply(council.coordinator, replied.replyId)).toMatchObject({ ok: false });
  });
});

describe('reading', () => {
  test('the practitioner reads the audit and its case reference; the first reading is kept and told in the trail', async () => {
    const { id, replyId, practitioner } = await anAskedAudit();
    const reply = await findOwnReply(practitioner, replyId);
    expect(reply?.answers.map(({ questionId }) => questionId)).toContain('seen');
    expect(reply?.caseDetails?.reference).toMatch(/^K100/);
    const first = (await listOwnReplies(practitioner))[0]?.openedAt;
    expect(first).toBeInstanceOf(Date);
    await findOwnReply(practitioner, replyId);
    expect((await listOwnReplies(practitioner))[0]?.openedAt).toEqual(first);
    const readings = { thingId: id, action: 'audit.read', personId: practitioner.personId };
    expect(await database().trailEntry.count({ where: readings })).toBe(1);
  });

  test('nobody else reads it by that way, not even another practitioner, and an audit sent back is not there to read', async () => {
    const { id, replyId, practitioner, one } = await anAskedAudit();
    for (const other of [await aPractitioner(), one, council.coordinator])
      expect(await findOwnReply(other, replyId)).toBeNull();
    sure(await sendBackAudit(council.coordinator, { id, reason: 'Look again' }));
    expect(await findOwnReply(practitioner, replyId)).toMatchObject({ answers: [], caseDetails: null });
  });
});

describe('replying', () => {
  test('a draft is kept for its writer alone; sent once, it stays as it is', async () => {
    const { id, replyId, practitioner, one } = await anAskedAudit();
    sure(await saveReply(practitioner, replyId, { fields: POINTS, send: false }));
    expect((await findReplies(one, id))?.replies).toEqual([]);
    expect((await listToDecide(one)).map(({ auditId }) => auditId)).not.toContain(id);
    expect(await findOwnReply(practitioner, replyId)).toMatchObject({
      words: 'See below',
      points: [{ questionId: 'seen', words: WHERE }],
    });
    sure(await saveReply(practitioner, replyId, { fields: POINTS, send: true }));
    expect(await saveReply(practitioner, replyId, { fields: POINTS, send: true })).toMatchObject({
      ok: false,
    });
    expect((await findReplies(one, id))?.replies).toHaveLength(1);
  });

  test('both auditors are told, with the code and a link and nothing of what was said', async () => {
    const { id, one, other } = await aRepliedAudit();
    for (const auditor of [one, other]) {
      const body = (await messagesOf('reply-came', auditor)).find((text) => text.includes(id)) ?? '';
      expect(body).toContain(`/audits/${id}/reply`);
      expect(body).not.toContain(WHERE);
      expect((await listToDecide(auditor)).map(({ auditId }) => auditId)).toContain(id);
    }
  });

  test('what is refused writes nothing, and somebody else’s reply is not there', async () => {
    const { replyId, practitioner } = await anAskedAudit();
    const fields = { ...POINTS, [pointField('seen', 'place')]: 'the-attic' };
    expect(await saveReply(practitioner, replyId, { fields, send: true })).toMatchObject({ ok: false });
    expect(await findOwnReply(practitioner, replyId)).toMatchObject({
      words: '',
      points: [],
      repliedAt: null,
    });
    expect(await saveReply(await aPractitioner(), replyId, { fields: POINTS, send: false })).toBeNull();
  });
});

describe('deciding', () => {
  test('a change moves the figure, says so with the finding, and is told to who pointed to it', async () => {
    const replied = await aRepliedAudit();
    sure(await decide(replied.one, replied));
    const record = await findFindings(council.coordinator, replied.cycleId);
    if (!record) expect.fail('no findings');
    const says = '1 answer changed after the practitioner pointed to evidence';
    expect(describeFindings(record).changed.map(({ words }) => words)).toEqual([says]);
    expect(describeKeyArea(record, 'child-seen')?.changed.map(({ words }) => words)).toEqual([says]);
    expect(describeKeyArea(record, 'child-seen')?.figure['not-met']).toBe(1);
    expect(await database().$transaction((tx) => rebuildTallies(tx, council.councilId))).toEqual([]);
    expect(await messagesOf('reply-decided', replied.practitioner)).toHaveLength(1);
    const [point] = (await findOwnReply(replied.practitioner, replied.replyId))?.points ?? [];
    expect(point).toMatchObject({ decision: 'changed', reason: 'It is there', before: { value: 'met' } });
  });

  test('an answer that stands changes nothing but says why', async () => {
    const replied = await aRepliedAudit();
    sure(await decide(replied.other, replied, { decision: 'stands', reason: 'An older note' }));
    const record = await findFindings(council.coordinator, replied.cycleId);
    expect(record && describeFindings(record).changed).toEqual([]);
    const { replies } = await findAfterReturn(replied.one, replied.id);
    expect(replies[0]).toEqual({ by: 'practitioner', points: 1, pointsOpen: 0 });
    expect(await messagesOf('reply-decided', replied.practitioner)).toHaveLength(1);
  });

  test('only the pair decides, once, and over the answer it looked at', async () => {
    const replied = await aRepliedAudit();
    const { practitioner, one, other } = replied;
    for (const stranger of [practitioner, council.coordinator, ...replied.strangers])
      expect(await decide(stranger, replied)).toBeNull();
    expect(await decide(one, replied, { version: 7 })).toMatchObject({ problems: [{ field: 'decision' }] });
    const results = await Promise.all([decide(one, replied), decide(other, replied)]);
    expect(results.filter((result) => result?.ok)).toHaveLength(1);
    expect(await database().answerChange.count({ where: { auditId: replied.id } })).toBe(1);
  });

  test('a refused change leaves the point open', async () => {
    const replied = await aRepliedAudit();
    const same = { [fieldName('seen', 'command')]: 'decide', [fieldName('seen', 'value')]: '' };
    const refused = await decidePoint(replied.one, {
      auditId: replied.id,
      replyId: replied.replyId,
      questionId: 'seen',
      decision: { decision: 'changed', reason: 'It is there', version: 1 },
      fields: same,
      today: A_DAY,
    });
    expect(refused).toMatchObject({ ok: false });
    expect((await findAfterReturn(replied.one, replied.id)).replies[0]?.pointsOpen).toBe(1);
  });

  test('once the findings are published no more is decided; before, publishing knows how much is open', async () => {
    const replied = await aRepliedAudit();
    sure(await ask(replied.id, await aPractitioner('Ola Berg')));
    expect(await countReplies(council.coordinator, replied.cycleId)).toMatchObject({
      audits: 1,
      asked: 2,
      replied: 1,
      points: 1,
      pointsOpen: 1,
    });
    await database().cycle.updateMany({ where: { id: replied.cycleId }, data: { status: 'published' } });
    expect(await decide(replied.one, replied)).toMatchObject({
      problems: [{ message: expect.stringContaining('published') }],
    });
    expect(await listToDecide(replied.one)).not.toContainEqual(
      expect.objectContaining({ auditId: replied.id }),
    );
    expect(await ask(replied.id, await aPractitioner())).toMatchObject({ ok: false });
  });
});
