import { Button } from '#components/ui/button.tsx';
import type { Rebaseline } from '#lib/domain/findings/rebaseline.ts';
import { dateInWords } from '#lib/format.ts';

type RebaselinesProps = {
  rebaselines: readonly Rebaseline[];
  /** Takes one back; only for those who may. */
  withdraw?: (form: FormData) => Promise<void>;
};

/** Where the limits of a chart begin anew, and why; nothing where they never do. */
export function Rebaselines({ rebaselines, withdraw }: RebaselinesProps) {
  if (rebaselines.length === 0) return null;
  return (
    <section aria-labelledby="new-limits">
      <h2 className="govuk-heading-m" id="new-limits">
        Where the limits begin anew
      </h2>
      <ul className="app-rows">
        {rebaselines.map(({ id, from, reason, by, on }) => (
          <li key={id} className="app-rows__row">
            <div>
              <strong>From {from}:</strong> {reason}
              <p className="app-rows__more app-quiet">
                {by}, {dateInWords(on)}
              </p>
            </div>
            {withdraw ? (
              <form action={withdraw}>
                <Button variant="secondary" name="rebaseline" value={id}>
                  Take back<span className="govuk-visually-hidden"> the new limits from {from}</span>
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
