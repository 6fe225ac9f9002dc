import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { z } from 'zod';
import { answerSchema } from '#lib/domain/answers/answer.ts';
import { paths } from '#lib/paths.ts';
import type { Work } from '#tests/bench/timing.ts';
import type { Visitor } from '#tests/bench/visitor.ts';

const answerRow = z.object({
  councilId: z.string(),
  auditId: z.string(),
  cycleId: z.string(),
  teamId: z.string(),
  questionId: z.string(),
  personId: z.string(),
  version: z.number(),
  content: answerSchema,
});
const saved = z.object({ version: z.number() });

type Row = z.infer<typeof answerRow>;

/** Answers of an audit to questions about evidence; two, so that what is timed never meets itself. */
async function findTwoAnswers(client: Client, auditId: string): Promise<[Row, Row]> {
  const { rows } = await client.query(
    `SELECT "councilId", "auditId", "cycleId", "teamId", "questionId", "updatedById" AS "personId", version, content
     FROM "Answer"
     WHERE "auditId" = $1 AND content->>'value' IN ('met', 'partly') ORDER BY "questionId" LIMIT 2`,
    [auditId],
  );
  return z.tuple([answerRow, answerRow]).parse(rows);
}

/** Each save changes the note, because saving what is saved writes nothing. */
const noteFor = (version: number) => `Seen at home, entry ${version} of the case notes`;

/** One save through the application, after another: what the page of an auditor sends. */
function saveThroughService(visitor: Visitor, row: Row): Work {
  let { version } = row;
  const path = paths.answerApi({ of: 'audit', id: row.auditId }, row.questionId);
  return async () => {
    const answer = { ...row.content, note: noteFor(version) };
    const body = { commandId: randomUUID(), version, answer, personId: row.personId };
    const reply = await visitor.ask({ path, method: 'PUT', body });
    if (reply.status !== 200) throw new Error(`A save was answered ${reply.status}: ${reply.text}`);
    ({ version } = saved.parse(JSON.parse(reply.text)));
  };
}

const BARE = `WITH written AS (
    INSERT INTO "Answer" AS n ("councilId", "auditId", "questionId", "cycleId", "teamId", version, content, outcome,
      "option", "updatedById", "updatedAt")
    VALUES ($1, $2, $3, $4, $5, 1, $6, 'met', 'met', $7, now())
    ON CONFLICT ("councilId", "auditId", "responseOf", "questionId") DO UPDATE SET version = n.version + 1,
      content = EXCLUDED.content, outcome = EXCLUDED.outcome, "option" = EXCLUDED."option",
      "updatedById" = EXCLUDED."updatedById", "updatedAt" = EXCLUDED."updatedAt"
    RETURNING *
  )
  INSERT INTO "AnswerRevision" ("councilId", "auditId", "commandId", "questionId", version, before, after, outcome,
    "personId", at)
  SELECT "councilId", "auditId", $8, "questionId", version, $9, content, outcome, "updatedById", "updatedAt"
  FROM written`;

/** One save by the least SQL that leaves the same rows: no question who asks, whether they may or what they saw. */
function saveBare(client: Client, row: Row): Work {
  let { version } = row;
  const { councilId, auditId, questionId, cycleId, teamId, personId, content } = row;
  return async () => {
    const answer = { ...content, note: noteFor(version) };
    const values = [councilId, auditId, questionId, cycleId, teamId, answer, personId, randomUUID(), content];
    const { rowCount } = await client.query({ name: 'save', text: BARE, values });
    if (rowCount !== 1) throw new Error('The bare statement saved nothing');
    version += 1;
  };
}

/** Saves one answer of this audit again and again through the application, the visitor being one of its pair. */
export async function saveAgain(
  client: Client,
  visitor: Visitor,
  seat: { auditId: string; auditorId: string },
): Promise<Work> {
  const [ours] = await findTwoAnswers(client, seat.auditId);
  return saveThroughService(visitor, { ...ours, personId: seat.auditorId });
}

/** Both ways to save an answer of this audit, the visitor being one of its pair. */
export async function waysToSave(
  client: Client,
  visitor: Visitor,
  seat: { auditId: string; auditorId: string },
) {
  const [, bare] = await findTwoAnswers(client, seat.auditId);
  return { mine: await saveAgain(client, visitor, seat), floor: saveBare(client, bare) };
}
