import { comparableArea } from '#lib/domain/findings/comparable.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** The key areas of a version of a tool, by their ids, that its newest version asks in another way or not at all. */
export const areasChanged = (tool: ToolDefinition, newest: ToolDefinition): string[] =>
  tool.version === newest.version
    ? []
    : tool.keyAreas.map(({ id }) => id).filter((id) => comparableArea(tool, newest, id) !== 'same');
