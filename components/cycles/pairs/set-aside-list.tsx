import { PAIR_RULES } from '#lib/domain/cycles/pairs/pair-rules.ts';
import type { PairsView } from '#lib/domain/cycles/pairs/pairs-view.ts';
import { dateOf, listInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type SetAsideListProps = {
  cycleId: string;
  setAside: PairsView['setAside'];
  names: ReadonlyMap<string, string>;
};

/** The rules set aside in this cycle: for which two, why, by whom and when. */
export function SetAsideList({ cycleId, setAside, names }: SetAsideListProps) {
  if (setAside.length === 0) return null;
  return (
    <section aria-labelledby="set-aside">
      <h2 className="govuk-heading-m" id="set-aside">
        Rules set aside
      </h2>
      <ul className="app-rows">
        {setAside.map(({ audit, one }) => (
          <li key={one.id} className="app-rows__row">
            <div>
              <p className="govuk-body app-pairs__aside">
                <strong>
                  {audit.code}: {PAIR_RULES[one.rule].label}
                </strong>{' '}
                for {listInWords([audit.manager, audit.chair].map((id) => names.get(id ?? '') ?? 'nobody'))}
              </p>
              <p className="app-rows__more">
                “{one.reason}” {one.by}, {dateOf(one.at)}
              </p>
            </div>
            <a className="govuk-link" href={paths.pairExemption(cycleId, audit.id)}>
              Change<span className="govuk-visually-hidden"> what is set aside for {audit.code}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
