import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { findWords } from '#lib/db/words/find-words.ts';
import { listReleased } from '#lib/db/words/list-released.ts';
import { listWords } from '#lib/db/words/list-words.ts';
import { releaseWords } from '#lib/db/words/release-words.ts';
import { withdrawWords } from '#lib/db/words/withdraw-words.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { WORDS_ORDER, type WordsAt } from '#lib/domain/words/written-words.ts';
import { cycleNamed, loadDemonstration, TODAY, viewerNamed } from '#tests/support/demo-council.ts';

const PUBLISHED = 'Child protection, September 2014';
const OPEN = 'Cared for children post 16, cycle 1';

let coordinator: Viewer;
let leader: Viewer;
let cycleId: string;

beforeAll(async () => {
  await loadDemonstration();
  [coordinator, leader] = [await viewerNamed('Gwen Hartley'), await viewerNamed('Catherine Boyle')];
  cycleId = await cycleNamed(PUBLISHED);
}, 180_000);

const all = { page: 1 };
const wish = { words: 'Somebody listened, and it was written down.', harmless: false };
const release = (viewer: Viewer, at: WordsAt) => releaseWords(viewer, { cycleId, at, wish, today: TODAY });

async function firstNote(): Promise<WordsAt> {
  const { rows } = await listWords(coordinator, {
    cycleId,
    filter: { source: 'note', state: 'kept', page: 1 },
    questions: null,
  });
  return rows[0] ?? expect.fail('nobody wrote a note');
}

describe('the words of a cycle', () => {
  test('are read by outcome, those of returned audits only', async () => {
    const { rows } = await listWords(coordinator, { cycleId, filter: all, questions: null });
    const places = rows.map(({ outcome }) => WORDS_ORDER.indexOf(outcome));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(rows).toHaveLength(50);
    const returned = await database().audit.findMany({ where: { cycleId, status: 'returned' } });
    const ids = returned.map(({ id }) => id);
    expect(rows.filter(({ auditId }) => !ids.includes(auditId))).toEqual([]);
  });

  test('say who wrote them: pairs, families, practitioners, and what is to be done', async () => {
    for (const source of ['note', 'voice', 'practitioner', 'exemplar', 'action'] as const) {
      const { rows } = await listWords(coordinator, {
        cycleId,
        filter: { source, page: 1 },
        questions: null,
      });
      expect(rows.length, source).toBeGreaterThan(0);
      expect(new Set(rows.map((row) => row.source))).toEqual(new Set([source]));
    }
  });

  test('of one key area are those of its questions', async () => {
    const questions = ['cp-complaints-information'];
    const { rows } = await listWords(coordinator, { cycleId, filter: all, questions });
    expect(new Set(rows.map(({ questionId }) => questionId))).toEqual(new Set(questions));
  });

  test('hold what practitioners pointed to in their replies', async () => {
    const [point] = await database().replyPoint.findMany({
      where: { reply: { repliedAt: { not: null } } },
      include: { reply: { include: { audit: true } } },
    });
    if (!point) expect.fail('nobody pointed to anything');
    const { auditId, audit } = point.reply;
    const at = { auditId, questionId: point.questionId, source: 'practitioner' } as const;
    expect(await findWords(coordinator, audit.cycleId, at)).toMatchObject({ words: point.words });
  });

  test('are nobody’s but the coordinator’s of that council', async () => {
    const { id } = await database().council.create({ data: { name: 'Elsewhere' } });
    const at = await firstNote();
    for (const viewer of [leader, await viewerNamed('Helen Marsh'), { ...coordinator, councilId: id }]) {
      const wanted = { cycleId, filter: all, questions: null };
      expect(await listWords(viewer, wanted)).toEqual({ rows: [], hasMore: false });
      expect(await findWords(viewer, cycleId, at)).toBeNull();
      expect(await release(viewer, at)).toBeNull();
    }
  });
});

describe('releasing words', () => {
  test('lets a leader read them as they were edited, until they are withdrawn', async () => {
    const at = await firstNote();
    const wanted = { cycleId, questions: [at.questionId], published: true };
    const before = await listReleased(leader, wanted);
    expect(await release(coordinator, at)).toEqual({ ok: true, value: true });
    const after = await listReleased(leader, wanted);
    const added = after.filter(({ id }) => !before.some((one) => one.id === id));
    expect(added).toMatchObject([{ questionId: at.questionId, source: 'note', words: wish.words }]);
    expect(await release(coordinator, at)).toMatchObject({
      problems: [{ message: 'These words are released already. Withdraw them first' }],
    });
    const [{ id } = { id: '' }] = added;
    expect(await withdrawWords(leader, { cycleId, id, now: new Date() })).toBe(false);
    expect(await withdrawWords(coordinator, { cycleId, id, now: new Date() })).toBe(true);
    expect(await listReleased(leader, wanted)).toEqual(before);
    const trail = await database().trailEntry.findMany({ where: { thingId: at.auditId, thing: 'words' } });
    expect(trail.map(({ action }) => action).toSorted()).toEqual(['words.released', 'words.withdrawn']);
  });

  test('happens once, however often it is asked at once', async () => {
    const at = await firstNote();
    const done = await Promise.all([1, 2, 3].map(() => release(coordinator, at)));
    expect(done.filter((outcome) => outcome?.ok)).toHaveLength(1);
  });

  test('is refused for what looks like a name, and nothing is kept of it', async () => {
    const at = await firstNote();
    const named = { words: 'Mrs Harding said so.', harmless: false };
    expect(await releaseWords(coordinator, { cycleId, at, wish: named, today: TODAY })).toMatchObject({
      ok: false,
    });
    expect(await findWords(coordinator, cycleId, at)).toMatchObject({ release: null });
  });

  test('shows a leader nothing of a cycle that is not published', async () => {
    const wanted = { cycleId: await cycleNamed(OPEN), questions: ['any'], published: false };
    expect(await listReleased(leader, wanted)).toEqual([]);
  });
});
