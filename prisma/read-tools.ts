import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Outcome } from '#lib/domain/problems.ts';
import { parseTool } from '#lib/domain/tools/parse-tool.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { parseShared } from '#lib/domain/tools/vocabulary-source.ts';

const STARTER_TOOLS = join(import.meta.dirname, 'tools');
const SHARED = '_common.yaml';

const readYaml = (folder: string, file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));

function complaints(file: string, outcome: Outcome<unknown>): string[] {
  return outcome.ok ? [] : outcome.problems.map(({ field, message }) => `${file}: ${field}: ${message}`);
}

function stopAt(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(`The tools cannot be used:\n${problems.join('\n')}`);
}

/** The tools of a folder, the starter library unless told otherwise, in file order. Throws, listing every problem of every file. */
export function readTools(folder = STARTER_TOOLS): ToolDefinition[] {
  const shared = parseShared(readYaml(folder, SHARED));
  if (!shared.ok) throw new Error(`The tools cannot be used:\n${complaints(SHARED, shared).join('\n')}`);
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml') && file !== SHARED);
  const read = files.sort().map((file) => ({ file, tool: parseTool(readYaml(folder, file), shared.value) }));
  stopAt(read.flatMap(({ file, tool }) => complaints(file, tool)));
  return read.flatMap(({ tool }) => (tool.ok ? [tool.value] : []));
}
