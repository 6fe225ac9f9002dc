import 'server-only';
import { log } from '#lib/log.ts';

/**
 * Has a job come round now instead of at its minute. What asks for it is done already and never fails for it: where this
 * process does no jobs, or the queue is away, the job comes round at its own time.
 */
export async function wakeJob(name: 'send'): Promise<void> {
  try {
    await globalThis.sightlineJobs?.wake(name);
  } catch (err) {
    // The queue’s tables or its connection may be away: the messages are written, and wait.
    log().warn({ err, name }, 'A job could not be woken');
  }
}
