import type { Client } from 'pg';
import { type Cast, signIn } from '#tests/bench/cast.ts';
import { copyAudit, copyCycle } from '#tests/bench/copied-cycle.ts';
import type { Figure } from '#tests/bench/figure.ts';
import type { Ground } from '#tests/bench/ground.ts';
import { saveAgain } from '#tests/bench/saving.ts';
import { quantile, timeOf, type Work } from '#tests/bench/timing.ts';
import { type Visitor, visit } from '#tests/bench/visitor.ts';

/** How many auditors save at once, each in an audit of their own. */
const CROWD = 32;
const WARM_UP_MS = 3_000;
const MEASURED_MS = 10_000;
const SLOWEST_MS = 400;
const FEWEST_A_SECOND = 150;

type Member = { visitor: Visitor; save: Work };

/** A cycle with an audit for each of the crowd, whose auditor is signed in. */
async function gather(client: Client, origin: string, cast: Cast): Promise<Member[]> {
  const cycleId = await copyCycle(client, cast.openCycleId, {
    name: 'Crowd',
    codePrefix: 'CW',
    status: 'open',
  });
  const members: Member[] = [];
  for (let number = 1; number <= CROWD; number += 1) {
    const auditId = await copyAudit(client, cast.auditId, { cycleId, number, code: `CW-${number}` });
    const person = { councilId: cast.councilId, personId: cast.auditorId };
    const visitor = visit(origin, await signIn(client, person));
    const save = await saveAgain(client, visitor, { auditId, auditorId: cast.auditorId });
    members.push({ visitor, save });
  }
  return members;
}

/** Everyone saves, one answer after the other, until the time is up; gives how long each save took and what failed. */
async function saveFor(members: readonly Member[], milliseconds: number) {
  const times: number[] = [];
  const errors: unknown[] = [];
  const end = performance.now() + milliseconds;
  const work = async ({ save }: Member) => {
    while (performance.now() < end) {
      try {
        times.push(await timeOf(save));
      } catch (error) {
        // Counted, not thrown: one failure must not hide how the others fared.
        errors.push(error);
      }
    }
  };
  await Promise.all(members.map(work));
  return { times, errors };
}

/** Thirty-two auditors save at once: how long the slowest wait, how many saves a second are taken, and that none fails. */
export async function measureCrowd({ client, cast, origin }: Ground): Promise<Figure> {
  const members = await gather(client, origin, cast);
  await saveFor(members, WARM_UP_MS);
  const { times, errors } = await saveFor(members, MEASURED_MS);
  for (const { visitor } of members) visitor.leave();
  const [p50, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
  const rate = (times.length * 1000) / MEASURED_MS;
  const [first] = errors;
  const failed = errors.length === 0 ? 'no error' : `${errors.length} errors, the first ${String(first)}`;
  return {
    text: `${CROWD} auditors saving at once: p99 ${p99.toFixed(0)} ms (p50 ${p50.toFixed(0)} ms; must be at most ${SLOWEST_MS}), ${rate.toFixed(0)} saves a second (must be at least ${FEWEST_A_SECOND}), ${failed}`,
    kept: p99 <= SLOWEST_MS && rate >= FEWEST_A_SECOND && errors.length === 0,
  };
}
