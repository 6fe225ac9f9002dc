import type { Client } from 'pg';
import { v7 } from 'uuid';
import { z } from 'zod';
import { parseDefinition } from '#lib/domain/tools/parse-tool.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** The tool version of a cycle, to be copied. */
export type SourceTool = { toolVersionId: string; definition: ToolDefinition };

const toolRow = z.tuple([z.object({ toolVersionId: z.string(), definition: z.unknown() })]);

/** Finds the tool version of a cycle. */
export async function findSourceTool(client: Client, cycleId: string): Promise<SourceTool> {
  const { rows } = await client.query(
    `SELECT c."toolVersionId", t.definition FROM "Cycle" c JOIN "ToolVersion" t ON t.id = c."toolVersionId"
     WHERE c.id = $1`,
    [cycleId],
  );
  const [{ toolVersionId, definition }] = toolRow.parse(rows);
  const read = parseDefinition(definition);
  if (!read.ok) throw new Error(`The tool of cycle ${cycleId} cannot be read`);
  return { toolVersionId, definition: read.value };
}

/** Copies a tool version under another name, and gives the copy with the id of its row. */
export async function copyTool(
  client: Client,
  { toolVersionId, definition }: SourceTool,
  slug: string,
): Promise<ToolDefinition & { rowId: string }> {
  const [rowId, tool] = [v7(), { ...definition, id: slug, title: `Copy ${slug}` }];
  await client.query(
    `INSERT INTO "ToolVersion" SELECT copy.* FROM "ToolVersion" t
     CROSS JOIN LATERAL jsonb_populate_record(t, $2) AS copy WHERE t.id = $1`,
    [toolVersionId, { id: rowId, slug, title: tool.title, definition: tool }],
  );
  return { ...tool, rowId };
}
