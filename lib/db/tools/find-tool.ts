import 'server-only';
import { database } from '#lib/db/client.ts';
import { findPlaceNames } from '#lib/db/settings/find-place-names.ts';
import { withPlaceNames } from '#lib/domain/council/place-names.ts';
import { parseDefinition } from '#lib/domain/tools/parse-tool.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** One published version of a tool, with everything an audit needs of it. */
export type Tool = {
  id: string;
  slug: string;
  version: string;
  title: string;
  service: string;
  definition: ToolDefinition;
};

const MOST_KEPT = 200;
// A published version never changes, so what has been parsed once is right for as long as the process lives.
const kept = new Map<string, Tool>();

function keep(key: string, tool: Tool): void {
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, tool);
}

function parseStored(id: string, definition: unknown): ToolDefinition {
  const parsed = parseDefinition(definition);
  if (parsed.ok) return parsed.value;
  const faults = parsed.problems.map(({ field, message }) => `${field}: ${message}`).join('; ');
  throw new Error(`Stored tool version ${id} cannot be read: ${faults}`);
}

async function readTool({ councilId }: Viewer, toolVersionId: string): Promise<Tool | null> {
  const key = `${councilId}/${toolVersionId}`;
  const known = kept.get(key);
  if (known) return known;
  const row = await database().toolVersion.findUnique({
    where: { councilId_id: { councilId, id: toolVersionId } },
  });
  if (!row) return null;
  const { id, slug, version, title, service } = row;
  const tool = { id, slug, version, title, service, definition: parseStored(id, row.definition) };
  keep(key, tool);
  return tool;
}

/**
 * A tool version of the viewer's council, with its places called what the council calls them, or null. No statement at
 * all once this process has read it, but for those names now and then.
 */
export async function findTool(viewer: Viewer, toolVersionId: string): Promise<Tool | null> {
  const [tool, names] = await Promise.all([readTool(viewer, toolVersionId), findPlaceNames(viewer)]);
  return tool && { ...tool, definition: withPlaceNames(tool.definition, names) };
}
