import 'server-only';
import { LRUCache } from 'lru-cache';
import { database } from '#lib/db/client.ts';
import { findPlaceNames } from '#lib/db/settings/find-place-names.ts';
import { withPlaceNames } from '#lib/domain/council/place-names.ts';
import type { Reader } from '#lib/domain/open-data/viewer.ts';
import { parseDefinition } from '#lib/domain/tools/parse-tool.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** One published version of a tool, with everything an audit needs of it. */
export type Tool = {
  id: string;
  slug: string;
  version: string;
  title: string;
  service: string;
  definition: ToolDefinition;
};

// A published version never changes, so what has been parsed once is right for as long as the process lives.
const kept = new LRUCache<string, Tool>({ max: 200 });

function parseStored(id: string, definition: unknown): ToolDefinition {
  const parsed = parseDefinition(definition);
  if (parsed.ok) return parsed.value;
  const faults = parsed.problems.map(({ field, message }) => `${field}: ${message}`).join('; ');
  throw new Error(`Stored tool version ${id} cannot be read: ${faults}`);
}

type ToolRow = Omit<Tool, 'definition'> & { definition: unknown };

function keepRow({ councilId }: Reader, { id, slug, version, title, service, definition }: ToolRow): Tool {
  const tool = { id, slug, version, title, service, definition: parseStored(id, definition) };
  kept.set(`${councilId}/${id}`, tool);
  return tool;
}

async function readTools(viewer: Reader, ids: readonly string[]): Promise<Tool[]> {
  const { councilId } = viewer;
  const known = ids.flatMap((id) => kept.get(`${councilId}/${id}`) ?? []);
  const unread = ids.filter((id) => !kept.has(`${councilId}/${id}`));
  if (unread.length === 0) return known;
  const rows = await database().toolVersion.findMany({ where: { councilId, id: { in: unread } } });
  return [...known, ...rows.map((row) => keepRow(viewer, row))];
}

/**
 * Tool versions of the viewer's council by id, in their own words: for who asks what they ask and shows none of their
 * places. One statement for all that this process has not read yet.
 */
export async function findToolsAsWritten(viewer: Reader, ids: readonly string[]): Promise<Map<string, Tool>> {
  const tools = await readTools(viewer, [...new Set(ids)]);
  return new Map(tools.map((tool) => [tool.id, tool]));
}

/**
 * Tool versions of the viewer's council by id, with their places called what the council calls them; what is none of its
 * own is left out. One statement for all that this process has not read yet, and one for those names now and then.
 */
export async function findTools(viewer: Reader, ids: readonly string[]): Promise<Map<string, Tool>> {
  const [tools, names] = await Promise.all([readTools(viewer, ids), findPlaceNames(viewer)]);
  return new Map(
    tools.map((tool) => [tool.id, { ...tool, definition: withPlaceNames(tool.definition, names) }]),
  );
}

/**
 * A tool version of the viewer's council, with its places called what the council calls them, or null. No statement at
 * all once this process has read it, but for those names now and then.
 */
export async function findTool(viewer: Reader, toolVersionId: string): Promise<Tool | null> {
  const tools = await findTools(viewer, [toolVersionId]);
  return tools.get(toolVersionId) ?? null;
}
