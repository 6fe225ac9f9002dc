import { type EditionRead, editionQuery } from '#lib/domain/findings/edition.ts';
import { AREA_ORDER_NAMES, AREA_ORDERS, type AreaOrder } from '#lib/domain/findings/order.ts';
import { paths } from '#lib/paths.ts';

type OrderLinksProps = { cycle: EditionRead & { cycleId: string }; order: AreaOrder };

/** The orders the key areas can be read in; the one in use is not a link. */
export function OrderLinks({ cycle, order }: OrderLinksProps) {
  return (
    <ul className="app-order app-screen-only" aria-label="Order of the key areas">
      {AREA_ORDER_NAMES.map((name) => (
        <li key={name} className="app-order__choice">
          {name === order ? (
            <strong aria-current="true">{AREA_ORDERS[name]}</strong>
          ) : (
            <a
              className="govuk-link govuk-link--no-visited-state"
              href={paths.findings(cycle.cycleId, {
                ...editionQuery(cycle),
                ...(name === 'report' ? {} : { order: name }),
              })}
            >
              {AREA_ORDERS[name]}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
