import { partnersInWords } from '#components/audits/partners-in-words.ts';
import { Tag } from '#components/ui/tag.tsx';
import type { OwnAudit } from '#lib/domain/audits/own-audit.ts';
import { AUDIT_STATUSES } from '#lib/domain/audits/workflow.ts';
import { dateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type HandedInProps = {
  audits: readonly OwnAudit[];
  /** One below the heading the list stands under. */
  heading: 'h2' | 'h3';
};

/** Audits an auditor is done with, and how each ended. */
export function HandedIn({ audits, heading: Heading }: HandedInProps) {
  if (audits.length === 0) return null;
  return (
    <ul className="app-work">
      {audits.map((audit) => (
        <li key={audit.id} className="app-work__row">
          <div>
            <Heading className="app-work__title">
              <a className="govuk-link" href={paths.audit(audit.id)}>
                {audit.code}
              </a>
            </Heading>
            <p className="app-work__more">
              {audit.cycleName}
              {partnersInWords(audit)}
            </p>
          </div>
          <Tag colour={AUDIT_STATUSES[audit.status].tag}>{AUDIT_STATUSES[audit.status].label}</Tag>
          <span className="app-work__more">{audit.returnedAt ? dateOf(audit.returnedAt) : ''}</span>
        </li>
      ))}
    </ul>
  );
}
