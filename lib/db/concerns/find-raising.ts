import 'server-only';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { database } from '#lib/db/client.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { canRaiseIn } from '#lib/domain/concerns/raise.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** An audit on which a concern can be raised, with the questions and the levels of its tool. */
export type Raising = Pick<AuditHead, 'id' | 'code' | 'cycleName'> & { tool: ToolDefinition };

/** The audit, for those who audit or moderate it; null for everybody else. One statement, and one for a tool not read yet. */
export async function findRaising(viewer: Viewer, id: string): Promise<Raising | null> {
  const audit = isRowId(id) ? await findAuditHead(viewer, database(), { id, action: 'concern.raise' }) : null;
  if (!audit || !canRaiseIn(audit.cycleStatus)) return null;
  const tool = await findTool(viewer, audit.toolVersionId);
  if (!tool) throw new Error(`Audit ${id} follows a tool version that is not there`);
  const { code, cycleName } = audit;
  return { id, code, cycleName, tool: tool.definition };
}
