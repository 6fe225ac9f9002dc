import 'server-only';
import { climbConcerns } from '#lib/db/concerns/climb.ts';
import { clearOldDrafts } from '#lib/db/cycles/clear-old-drafts.ts';
import { thinkOfReminders } from '#lib/db/messages/think-of-reminders.ts';
import { tidy } from '#lib/db/tidy.ts';
import { reminderDay } from '#lib/domain/messages/london-clock.ts';
import { sendWaiting } from '#lib/jobs/send-waiting.ts';
import { wakeJob } from '#lib/jobs/wake-job.ts';
import { log } from '#lib/log.ts';

/** One piece of work without a person: when it comes round (cron, London time), and what it does. */
export type Job = { name: string; cron: string; run: (isStopping: () => boolean) => Promise<unknown> };

async function remind(): Promise<void> {
  const today = reminderDay(new Date());
  if (today === null) return;
  const count = await thinkOfReminders(today);
  if (count > 0) log().info({ count }, 'Reminders written');
}

async function clean(): Promise<void> {
  const now = new Date();
  const count = (await tidy(now)) + (await clearOldDrafts(now));
  if (count > 0) log().info({ count }, 'Old rows removed');
}

async function climb(): Promise<void> {
  const count = await climbConcerns(new Date());
  if (count === 0) return;
  log().warn({ count }, 'Nobody acknowledged concerns in time: the next on duty are told');
  await wakeJob('send');
}

/** Everything Sightline does by itself. Each may be done late, twice or by several processes at once without harm. */
export const JOBS: readonly Job[] = [
  { name: 'remind', cron: '0 7-17 * * 1-5', run: remind },
  { name: 'climb', cron: '* * * * *', run: climb },
  { name: 'send', cron: '* * * * *', run: sendWaiting },
  { name: 'tidy', cron: '15 * * * *', run: clean },
];
