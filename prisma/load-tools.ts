import type { PrismaClient } from '#lib/db/generated/client.ts';
import { definitionHash } from '#lib/domain/tools/definition-hash.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { readTools } from '#prisma/read-tools.ts';

type Client = Pick<PrismaClient, 'council' | 'toolVersion'>;

const asRow = (definition: ToolDefinition) => ({
  slug: definition.id,
  version: definition.version,
  title: definition.title,
  service: definition.service,
  definition,
  hash: definitionHash(definition),
});

type Row = ReturnType<typeof asRow>;
type Kept = Pick<Row, 'slug' | 'version' | 'hash'>;

const isSameVersion = (a: Kept, b: Kept): boolean => a.slug === b.slug && a.version === b.version;

function refuseChanges(rows: readonly Row[], stored: readonly Kept[]): void {
  const changed = rows.filter((row) =>
    stored.some((kept) => isSameVersion(kept, row) && kept.hash !== row.hash),
  );
  if (changed.length === 0) return;
  const names = changed.map(({ slug, version }) => `${slug} ${version}`).join(', ');
  throw new Error(
    `A published version of a tool never changes, but the file of ${names} differs from what is stored. Give the changed file a new version number.`,
  );
}

async function loadFor(client: Client, councilId: string, rows: readonly Row[]): Promise<number> {
  const stored = await client.toolVersion.findMany({
    where: { councilId },
    select: { slug: true, version: true, hash: true },
  });
  refuseChanges(rows, stored);
  const missing = rows.filter((row) => !stored.some((kept) => isSameVersion(kept, row)));
  const data = missing.map((row) => ({ councilId, ...row }));
  return (await client.toolVersion.createMany({ data, skipDuplicates: true })).count;
}

/**
 * Gives every council, or one, each version in the folder of tools that it does not have yet; returns how many were
 * added. Safe to run again. Throws where a file differs from the stored version of the same number.
 */
export async function loadTools(client: Client, councilId?: string): Promise<number> {
  const councils = await client.council.findMany({ where: { id: councilId }, select: { id: true } });
  const rows = readTools().map(asRow);
  let added = 0;
  for (const { id } of councils) added += await loadFor(client, id, rows);
  return added;
}
