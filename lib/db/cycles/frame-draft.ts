import 'server-only';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { openDraft, sealDraft } from '#lib/db/cases/seal.ts';
import { database } from '#lib/db/client.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { chosenSheet, draftFrom, type FrameDraft } from '#lib/domain/cycles/frame/frame-draft.ts';
import { can } from '#lib/domain/permissions.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);
const QUICKLY = { level: 1 };

type Tx = Pick<PrismaClient, 'frameDraft'>;

/** Keeps what was read of a file while it is settled, sealed, in the place of what was kept before. */
export async function keepDraft(viewer: Viewer, tx: Tx, cycleId: string, draft: FrameDraft): Promise<void> {
  const { councilId } = viewer;
  const text = await pack(Buffer.from(JSON.stringify(draft)), QUICKLY);
  const kept = {
    fileName: draft.file.fileName,
    rows: chosenSheet(draft).list.rows.length,
    stored: 0,
    sealed: sealDraft(councilId, cycleId, text),
    createdAt: new Date(),
  };
  await tx.frameDraft.upsert({
    where: { councilId_cycleId: { councilId, cycleId } },
    create: { councilId, cycleId, ...kept },
    update: kept,
  });
}

/** What was read for a cycle and is not loaded yet, or null. */
export async function findDraft(
  viewer: Viewer,
  cycleId: string,
  tx: Tx = database(),
): Promise<FrameDraft | null> {
  if (!isRowId(cycleId) || !can(viewer, 'cycle.plan')) return null;
  const { councilId } = viewer;
  const row = await tx.frameDraft.findUnique({ where: { councilId_cycleId: { councilId, cycleId } } });
  if (!row) return null;
  return draftFrom((await unpack(openDraft(councilId, cycleId, row.sealed))).toString('utf8'));
}

/** How far loading has come, or null where nothing is being settled or loaded. */
export async function findProgress(
  viewer: Viewer,
  cycleId: string,
): Promise<{ stored: number; rows: number } | null> {
  if (!isRowId(cycleId) || !can(viewer, 'cycle.plan')) return null;
  const where = { councilId_cycleId: { councilId: viewer.councilId, cycleId } };
  return database().frameDraft.findUnique({ where, select: { stored: true, rows: true } });
}
