import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { type SaveResult, saveAnswer } from '#lib/db/audits/save-answer.ts';
import { database } from '#lib/db/client.ts';
import { aCouncilAtWork } from '#tests/support/builders.ts';
import { aPairedAudit } from '#tests/support/paired-audit.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const RACES = 500;
const LONGEST = 120_000;

const isSaved = (result: SaveResult | null) => result?.kind === 'saved';

test(
  'five hundred races on one answer: one writer wins each, the others are shown what won, and nothing is overwritten unseen',
  async () => {
    const { id, one, other } = await aPairedAudit(await aCouncilAtWork());
    // The pair at once, and in every other race one of them in a second tab as well.
    const writersOf = (race: number) => (race % 2 === 0 ? [one, other] : [one, other, one]);
    for (let race = 0; race < RACES; race += 1) {
      const writers = writersOf(race);
      const notes = writers.map((_, place) => `Race ${race}, writer ${place}`);
      const results = await Promise.all(
        writers.map((writer, place) =>
          saveAnswer(writer, {
            auditId: id,
            questionId: 'seen',
            commandId: randomUUID(),
            version: race,
            answer: anAnswer({ value: 'met', note: notes[place] }),
            today: '2010-11-05',
          }),
        ),
      );
      const winner = results.findIndex(isSaved);
      const won = { version: race + 1, answer: { note: notes[winner] }, personId: writers[winner]?.personId };
      const expected = results.map((_, place) =>
        place === winner ? { kind: 'saved', version: race + 1 } : { kind: 'clash', current: won },
      );
      expect(results).toMatchObject(expected);
      expect(results.filter(isSaved)).toHaveLength(1);
    }
    const revisions = await database().answerRevision.findMany({
      where: { auditId: id },
      orderBy: { version: 'asc' },
    });
    expect(revisions.map(({ version }) => version)).toEqual(
      Array.from({ length: RACES }, (_, race) => race + 1),
    );
    expect(revisions.slice(1).map(({ before }) => before)).toEqual(
      revisions.slice(0, -1).map(({ after }) => after),
    );
  },
  LONGEST,
);
