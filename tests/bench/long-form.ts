import type { Client } from 'pg';
import { v7 } from 'uuid';
import { z } from 'zod';
import { parseDefinition } from '#lib/domain/tools/parse-tool.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import type { Section, ToolDefinition } from '#lib/domain/tools/tool.ts';
import { copyAudit, copyCycle } from '#tests/bench/copied-cycle.ts';

/** How many scored questions the long form asks, over all its sections. */
export const LONG = 40;

const toolRow = z.tuple([z.object({ toolVersionId: z.string(), definition: z.unknown() })]);

/** A section whose questions are asked again, under other ids, until there are as many as wanted. */
function lengthen(section: Section, wanted: number): Section {
  const questions = Array.from({ length: wanted }, (_, index): Question => {
    const question = section.questions[index % section.questions.length];
    if (!question) throw new Error(`Section ${section.id} has no questions`);
    const isAgain = index >= section.questions.length;
    const id = isAgain ? `${question.id}-${index + 1}` : question.id;
    return { ...question, id, number: `${section.number}.${index + 1}` };
  });
  return { ...section, questions };
}

function longTool(definition: ToolDefinition): ToolDefinition {
  const each = Math.ceil(LONG / definition.sections.length);
  const sections = definition.sections.map((section) => lengthen(section, each));
  const tool = parseDefinition({ ...definition, id: 'long', sections });
  if (!tool.ok) throw new Error(tool.problems.map(({ field, message }) => `${field}: ${message}`).join('; '));
  return tool.value;
}

/** Copies an audit into a cycle whose tool asks forty questions, and gives the audit's id. */
export async function makeLongForm(client: Client, from: { cycleId: string; auditId: string }) {
  const { rows } = await client.query(
    `SELECT c."toolVersionId", t.definition FROM "Cycle" c JOIN "ToolVersion" t ON t.id = c."toolVersionId"
     WHERE c.id = $1`,
    [from.cycleId],
  );
  const [{ toolVersionId, definition }] = toolRow.parse(rows);
  const short = parseDefinition(definition);
  if (!short.ok) throw new Error(`The tool of cycle ${from.cycleId} cannot be read`);
  const tool = { id: v7(), slug: 'long', title: 'Long form', definition: longTool(short.value) };
  await client.query(
    `INSERT INTO "ToolVersion" SELECT copy.* FROM "ToolVersion" t
     CROSS JOIN LATERAL jsonb_populate_record(t, $2) AS copy WHERE t.id = $1`,
    [toolVersionId, tool],
  );
  const changes = { name: 'Long form', codePrefix: 'LF', status: 'open', toolVersionId: tool.id };
  return copyAudit(client, from.auditId, { cycleId: await copyCycle(client, from.cycleId, changes) });
}
