import type { Prisma } from '#lib/db/generated/client.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { SELECTION_NAMES } from '#lib/domain/audits/selection.ts';
import { drawnForModeration } from '#lib/domain/moderation/draw.ts';
import { type ModerationReason, whyModerate } from '#lib/domain/moderation/why.ts';
import { GRADES, type Grade } from '#lib/statistics/grade-from-scores.ts';
import { secondCycle } from '#prisma/demo/second-cycle.ts';

const RULES = { moderateInadequate: true, moderateOutstanding: true };
const PERCENT = 20;

async function findCycle(tx: Prisma.TransactionClient, councilId: string, today: string) {
  return tx.cycle.findFirstOrThrow({
    where: { councilId, name: secondCycle(today).name },
    include: {
      audits: {
        orderBy: { number: 'asc' },
        include: {
          replaces: true,
          seats: true,
          team: true,
          answers: { where: { responseOf: AGREED } },
        },
      },
    },
  });
}

type FoundCycle = Awaited<ReturnType<typeof findCycle>>;
/** An audit of the open cycle with what its moderation looks at. */
export type FoundAudit = FoundCycle['audits'][number];
/** An audit that a third person is to look at, and why. */
export type Asked = { audit: FoundAudit; why: ModerationReason };

const gradeOf = (grade: string | null): Grade | null => GRADES.find((known) => known === grade) ?? null;

/** The returned audits that the service would have asked about when they came in. */
export async function listAskedModerations(
  tx: Prisma.TransactionClient,
  councilId: string,
  today: string,
): Promise<Asked[]> {
  const { seed, audits } = await findCycle(tx, councilId, today);
  const random = audits.filter(({ selection }) => selection === 'random');
  const drawn = drawnForModeration({
    seed,
    percent: PERCENT,
    audits: random.map(({ code, replaces }) => ({ code, replaces: replaces?.code ?? null })),
  });
  return audits.flatMap((audit) => {
    const selection = SELECTION_NAMES.find((known) => known === audit.selection);
    if (audit.status !== 'returned' || !selection) return [];
    const facts = { selection, isDrawn: drawn.has(audit.code), grade: gradeOf(audit.overallGrade) };
    const why = whyModerate(facts, RULES);
    return why === null ? [] : [{ audit, why }];
  });
}
