// A process that does its share of the jobs, as every serving process does, and sends at once when told to. It says
// "ready" when it is, and how many mails it sent each time.
import { sendWaiting } from '#lib/jobs/send-waiting.ts';
import { startJobs } from '#lib/jobs/start-jobs.ts';

const jobs = process.argv.includes('--scheduled') ? await startJobs() : null;
let ended = false;

process.on('message', async (wish) => {
  if (wish === 'send') process.send?.({ sent: await sendWaiting(() => ended) });
  if (wish === 'stop') {
    ended = true;
    await jobs?.stop();
    process.exit(0);
  }
});
process.send?.('ready');
