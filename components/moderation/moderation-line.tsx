import type { AfterReturn } from '#lib/domain/audits/after-return.ts';
import { mayChangeReturned } from '#lib/domain/audits/change-returned.ts';
import type { AuditStatus } from '#lib/domain/audits/workflow.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';
import { paths } from '#lib/paths.ts';

type ModerationLineProps = {
  audit: { id: string; cycleId: string; status: AuditStatus; cycleStatus: CycleStatus };
  moderation: AfterReturn['moderation'];
};

/** What a coordinator can do about the moderation of a returned audit; nothing where it is finished. */
export function ModerationLine({ audit, moderation }: ModerationLineProps) {
  const may = mayChangeReturned({ ...audit, cycle: audit.cycleStatus });
  if (!may.ok || moderation?.finishedAt) return null;
  const href = paths.moderator(audit.cycleId, audit.id);
  if (moderation === null) return <Line href={href} link="Ask for a moderation" />;
  if (moderation.moderator === null)
    return (
      <Line href={href} link="Choose a moderator" says="This audit waits for a third person to look at it." />
    );
  return (
    <Line
      href={href}
      link="Take it back or give it to somebody else"
      says={`${moderation.moderator} is moderating this audit. It can go back to its pair when they have finished, or once you have taken it from them.`}
    />
  );
}

function Line({ href, link, says }: { href: string; link: string; says?: string }) {
  return (
    <p className="govuk-body app-screen-only">
      {says}{' '}
      <a className="govuk-link" href={href}>
        {link}
      </a>
    </p>
  );
}
