import { ButtonLink } from '#components/ui/button.tsx';
import type { OwnModeration } from '#lib/domain/moderation/own-moderation.ts';
import { dateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** The returned audits somebody is to moderate; nothing where there are none. */
export function OwnModerations({ moderations }: { moderations: readonly OwnModeration[] }) {
  if (moderations.length === 0) return null;
  return (
    <section aria-labelledby="to-moderate">
      <h2 className="govuk-heading-m" id="to-moderate">
        To moderate
      </h2>
      <ul className="app-work">
        {moderations.map(({ auditId, code, cycleName, assignedAt }) => (
          <li key={auditId} className="app-work__row">
            <div>
              <h3 className="app-work__title">{code}</h3>
              <p className="app-work__more">{cycleName}</p>
            </div>
            <span className="app-work__more">
              {assignedAt === null ? '' : `Asked on ${dateOf(assignedAt)}`}
            </span>
            <ButtonLink href={paths.moderation(auditId)}>
              Moderate<span className="govuk-visually-hidden"> {code}</span>
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
