import 'server-only';
import { database } from '#lib/db/client.ts';
import type { Settings } from '#lib/domain/council/settings.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const COLUMNS = {
  unitName: true,
  unitEmail: true,
  unitPhone: true,
  idleMinutes: true,
  absoluteHours: true,
  minResponsePercent: true,
  minBaseForAny: true,
  minBaseForPercent: true,
  smallBaseBelow: true,
  hideUpTo: true,
  auditDays: true,
  remindBeforeDays: true,
  chaseEveryDays: true,
  escalateAfterDays: true,
  replyDays: true,
  moderationPercent: true,
  moderateInadequate: true,
  moderateOutstanding: true,
  encryptedOutbox: true,
} as const satisfies Record<keyof Settings, true>;

/** What the viewer's council has decided, with its name. */
export function findSettings(viewer: Viewer): Promise<Settings & { name: string }> {
  return database().council.findUniqueOrThrow({
    where: { id: viewer.councilId },
    select: { name: true, ...COLUMNS },
  });
}
