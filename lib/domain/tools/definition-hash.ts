import { createHash } from 'node:crypto';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inKeyOrder(inner)]));
}

/** JSON with the keys of every object in one order, so that equal values are equal texts. */
export const canonicalJson = (value: unknown): string => JSON.stringify(inKeyOrder(value));

/** SHA-256, in hexadecimal, of a definition: equal for equal content however the database orders its keys. */
export const definitionHash = (definition: ToolDefinition): string =>
  createHash('sha256').update(canonicalJson(definition)).digest('hex');
