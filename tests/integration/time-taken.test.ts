import { beforeAll, expect, test } from 'vitest';
import { findAudit } from '#lib/db/audits/find-audit.ts';
import { database } from '#lib/db/client.ts';
import { minutesWorked } from '#lib/domain/audits/minutes-worked.ts';
import { loadDemonstration, viewerNamed } from '#tests/support/demo-council.ts';

beforeAll(loadDemonstration, 180_000);

test('the time an audit took is, from the few saves that are read, what it is from every save', async () => {
  const coordinator = await viewerNamed('Gwen Hartley');
  const audits = await database().audit.findMany({
    where: {
      startedAt: { not: null },
      // While one of a pair judges alone, how long they took is theirs only.
      NOT: { cycle: { pairMode: 'alone-first' }, seats: { some: { finishedAt: null } } },
    },
    select: { id: true, revisions: { select: { at: true } } },
  });
  const read = await Promise.all(audits.map(({ id }) => findAudit(coordinator, id)));
  const fromWhatIsRead = read.map((audit) => minutesWorked(audit?.saves ?? []));
  const fromEverySave = audits.map(({ revisions }) => minutesWorked(revisions.map(({ at }) => at.getTime())));
  expect(fromWhatIsRead).toEqual(fromEverySave);
  expect(Math.min(...fromEverySave)).toBeGreaterThan(0);
});
