import { RaisedConcerns } from '#components/concerns/raised-concerns.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { blockingLevels } from '#lib/domain/concerns/level.ts';
import type { RaisedConcern } from '#lib/domain/concerns/raised-concern.ts';
import { concernState } from '#lib/domain/concerns/state.ts';
import type { Vocabulary } from '#lib/domain/tools/vocabulary.ts';

type CheckConcernsProps = {
  concerns: readonly RaisedConcern[];
  vocabulary: Pick<Vocabulary, 'alertLevels'>;
};

/** Before an audit is returned: the concerns raised on it, and whether one of them keeps it here. */
export function CheckConcerns({ concerns, vocabulary }: CheckConcernsProps) {
  if (concerns.length === 0) return null;
  const blocking = blockingLevels(vocabulary);
  const waiting = concerns.filter(
    (concern) => blocking.includes(concern.level) && concernState(concern) === 'waiting',
  );
  return (
    <section id="concerns" tabIndex={-1} aria-labelledby="concerns-title">
      <h2 className="govuk-heading-m" id="concerns-title">
        Concerns you raised
      </h2>
      {waiting.length === 0 ? null : (
        <Alert kind="error" title="This audit cannot be returned yet">
          <p className="govuk-body">
            {waiting.length === 1 ? 'A concern' : 'Some concerns'} on it must be acknowledged by somebody on
            duty first. They have been told. If it is urgent, speak to the manager again.
          </p>
        </Alert>
      )}
      <RaisedConcerns concerns={concerns} />
    </section>
  );
}
