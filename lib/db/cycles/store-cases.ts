import 'server-only';
import { v7 } from 'uuid';
import { familyMac, nameMac, referenceMac, sealCase } from '#lib/db/cases/seal.ts';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { CaseToDraw } from '#lib/domain/cycles/frame/read-frame.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const ROWS_AT_ONCE = 1_000;

type Tx = Pick<PrismaClient, 'frameCase' | '$executeRaw'>;
type CasesToStore = { cycleId: string; cases: readonly CaseToDraw[] };

/** Stores the cases of a list in the place of those stored before, and says on the draft how far it has come. */
export async function storeCases(viewer: Viewer, tx: Tx, { cycleId, cases }: CasesToStore): Promise<void> {
  const { councilId } = viewer;
  await tx.frameCase.deleteMany({ where: { councilId, cycleId } });
  for (let from = 0; from < cases.length; from += ROWS_AT_ONCE) {
    await storeSome(viewer, tx, { cycleId, cases: cases.slice(from, from + ROWS_AT_ONCE) });
    await tellProgress(viewer, cycleId, from);
  }
}

/** Outside the transaction, so that the page that asks can see it. */
async function tellProgress({ councilId }: Viewer, cycleId: string, stored: number): Promise<void> {
  await database().frameDraft.updateMany({ where: { councilId, cycleId }, data: { stored } });
}

/** One statement for a thousand cases, whatever they carry: a parameter for each value would run out of them. */
async function storeSome({ councilId }: Viewer, tx: Tx, { cycleId, cases }: CasesToStore): Promise<void> {
  const workers = new Map(cases.map(({ worker }) => [worker, nameMac(councilId, worker)]));
  const hex = (bytes: Uint8Array | null | undefined) => (bytes ? Buffer.from(bytes).toString('hex') : null);
  const rows = cases.map(({ reference, worker, teamId, family, attributes }) => ({
    id: v7(),
    team: teamId,
    sealed: hex(sealCase(councilId, { reference, worker })),
    mac: hex(referenceMac(councilId, reference)),
    worker: hex(workers.get(worker)),
    family: hex(familyMac(councilId, family)),
    attributes,
  }));
  await tx.$executeRaw(
    sql`INSERT INTO "FrameCase"
          ("councilId", id, "cycleId", "teamId", sealed, "referenceMac", "workerMac", "familyMac", attributes)
        SELECT ${councilId}::uuid, id, ${cycleId}::uuid, team, decode(sealed, 'hex'), decode(mac, 'hex'),
          decode(worker, 'hex'), decode(family, 'hex'), attributes
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          AS r (id uuid, team uuid, sealed text, mac text, worker text, family text, attributes jsonb)`,
  );
}
