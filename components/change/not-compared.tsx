import { Alert } from '#components/ui/alert.tsx';
import type { ChangeView } from '#lib/domain/findings/change-view.ts';

type NotComparedProps = {
  view: Pick<ChangeView, 'unlike' | 'byIdeaToo'>;
  /** The same page, by the ideas that tools have in common. */
  byIdea: string;
};

/** Why two cycles are not compared, and what can be compared all the same; nothing where all is. */
export function NotCompared({ view: { unlike, byIdeaToo }, byIdea }: NotComparedProps) {
  const link = (
    <a className="govuk-link" href={byIdea}>
      Compare the key areas that ask the same idea
    </a>
  );
  if (unlike)
    return (
      <Alert kind="warning" title="Not compared">
        <p className="govuk-body">{unlike.sentence}</p>
        {byIdeaToo ? <p className="govuk-body">{link}, with care.</p> : null}
      </Alert>
    );
  return byIdeaToo ? (
    <p className="govuk-body app-screen-only">{link} where the question itself was changed, with care.</p>
  ) : null;
}
