import type { Prisma } from '#lib/db/generated/client.ts';
import { draftMessage, type MessageDraft } from '#lib/domain/messages/draft-message.ts';
import { linkTo } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';
import { addDays, isoDate } from '#lib/statistics/calendar-day.ts';
import { chance } from '#prisma/demo/chance.ts';
import { moment, weekday } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';

const MINUTE = 60_000;
/** The days on which the ledger of the demonstration has its deeds. */
const DAYS_AGO = { replaced: 8, later: 4, reminded: 2 } as const;

type Written = { draft: MessageDraft; at: Date };

async function findOpenCycle(tx: Prisma.TransactionClient, councilId: string) {
  return await tx.cycle.findFirstOrThrow({
    where: { councilId, status: 'open' },
    include: { audits: { orderBy: { number: 'asc' }, include: { seats: true } } },
  });
}

type OpenCycle = Awaited<ReturnType<typeof findOpenCycle>>;
type OpenAudit = OpenCycle['audits'][number];

const about = ({ id, code }: OpenAudit) => ({ id, code, link: linkTo(paths.audit(id)) });
const isFirst = ({ replacesId }: OpenAudit): boolean => replacesId === null;

/** What each auditor was told when the cycle opened: the audits they had then, the one since replaced too. */
function openings({ id, name, dueOn, openedAt, audits }: OpenCycle): Written[] {
  const at = new Date(openedAt ?? dueOn);
  const readers = new Set(audits.flatMap(({ seats }) => seats.map(({ personId }) => personId)));
  return [...readers].flatMap((personId) => {
    const own = audits
      .filter(isFirst)
      .filter(({ seats }) => seats.some((seat) => seat.personId === personId));
    if (own.length === 0) return [];
    const facts = { cycle: { id, name }, dueOn: isoDate(dueOn), audits: own.map(about), at };
    return [{ draft: draftMessage('opening', personId, facts), at }];
  });
}

/** What was told of a case that was replaced, and of the one that stepped in. */
function replacements(cycle: OpenCycle, at: Date): Written[] {
  const { id, name, dueOn, audits } = cycle;
  const facts = { cycle: { id, name }, dueOn: isoDate(dueOn), at };
  return audits.flatMap((audit) =>
    audit.seats.flatMap(({ personId }) => {
      const told = { ...facts, audit: about(audit) };
      if (audit.status === 'replaced')
        return [{ draft: draftMessage('no-longer-yours', personId, told), at }];
      return isFirst(audit) ? [] : [{ draft: draftMessage('new-audit', personId, told), at }];
    }),
  );
}

/** What was told of a later day. */
function laterDays({ id, name, dueOn, audits }: OpenCycle, at: Date): Written[] {
  const cycle = { id, name };
  return audits.flatMap((audit) => {
    const own = audit.dueOn;
    if (own === null) return [];
    const facts = { cycle, audit: about(audit), before: isoDate(dueOn), dueOn: isoDate(own), at };
    return audit.seats.map(({ personId }) => ({ draft: draftMessage('due-changed', personId, facts), at }));
  });
}

/** The coordinator's reminder to the first pair that has not begun. */
function reminder({ id, name, dueOn, audits }: OpenCycle, from: string, at: Date): Written[] {
  const audit = audits.find(({ status }) => status === 'allocated');
  if (!audit) return [];
  const facts = { cycle: { id, name }, audit: about(audit), dueOn: isoDate(dueOn), today: isoDate(at), from };
  return audit.seats.map(({ personId }) => ({ draft: draftMessage('reminder', personId, facts), at }));
}

/** Puts in what was written to the auditors of the open cycle. No mail server took it: it is kept for its readers. */
export async function loadMessages(
  tx: Prisma.TransactionClient,
  { councilId }: DemoCouncil,
  today: string,
): Promise<void> {
  const cycle = await findOpenCycle(tx, councilId);
  const coordinator = await tx.person.findFirstOrThrow({ where: { councilId, role: 'coordinator' } });
  const daysAgo = (days: number) => moment(weekday(addDays(today, -days)), 95);
  const written = [
    ...openings(cycle),
    ...replacements(cycle, daysAgo(DAYS_AGO.replaced)),
    ...laterDays(cycle, daysAgo(DAYS_AGO.later)),
    ...reminder(cycle, coordinator.name, daysAgo(DAYS_AGO.reminded)),
  ];
  await tx.message.createMany({
    data: written.map(({ draft, at }, place) => ({
      ...draft,
      calendar: draft.calendar && JSON.stringify(draft.calendar),
      councilId,
      status: 'kept',
      queuedAt: at,
      readAt: chance(draft.kind, place, 'read') < 0.8 ? new Date(at.getTime() + 40 * MINUTE) : null,
    })),
  });
}
