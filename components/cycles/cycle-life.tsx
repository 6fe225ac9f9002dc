import { Timeline } from '#components/ui/timeline.tsx';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import { lifeStages } from '#lib/domain/cycles/life.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';
import { count, dateInWords, dateOf } from '#lib/format.ts';

/** The life of a cycle from plan to published findings, with the day of each stage behind it. */
export function CycleLife({ cycle }: { cycle: Cycle }) {
  const events = lifeStages(cycle.status).map(({ status, label, state }) => ({
    key: status,
    title: label,
    state,
    byline: state === 'ahead' ? planned(cycle, status) : happened(cycle, status),
  }));
  return <Timeline label="Life of this cycle" events={events} />;
}

function happened(cycle: Cycle, status: CycleStatus): string | null {
  const drawn =
    cycle.drawnAt && `${dateOf(cycle.drawnAt)}, ${cycle.sampleSize} of ${count(cycle.frameSize, 'case')}`;
  const days = {
    planned: dateOf(cycle.createdAt),
    drawn,
    paired: cycle.pairedAt && dateOf(cycle.pairedAt),
    open: cycle.openedAt && dateOf(cycle.openedAt),
    closed: cycle.closedAt && dateOf(cycle.closedAt),
    published: cycle.publishedOn && dateInWords(cycle.publishedOn),
  } satisfies Record<CycleStatus, string | null>;
  return days[status];
}

function planned(cycle: Cycle, status: CycleStatus): string | null {
  if (status === 'open') return `Planned for ${dateInWords(cycle.opensOn)}`;
  if (status === 'closed') return `Audits due ${dateInWords(cycle.dueOn)}`;
  return status === 'published' ? `Report due ${dateInWords(cycle.reportOn)}` : null;
}
