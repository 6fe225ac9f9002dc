import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** Beside the publishing of findings: moderations that are not finished, and what that means; nothing where all are. */
export function OpenModerations({ cycleId, unfinished }: { cycleId: string; unfinished: number }) {
  if (unfinished === 0) return null;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={paths.moderations(cycleId)}>
        {count(unfinished, 'moderation')}
      </a>{' '}
      {unfinished === 1 ? 'is' : 'are'} not finished. Once you publish, nothing that a moderator finds can
      change an answer any more.
    </p>
  );
}
