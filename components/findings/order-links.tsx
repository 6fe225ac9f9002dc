import { AREA_ORDER_NAMES, AREA_ORDERS, type AreaOrder } from '#lib/domain/findings/order.ts';
import { paths } from '#lib/paths.ts';

type OrderLinksProps = { cycleId: string; order: AreaOrder };

/** The orders the key areas can be read in; the one in use is not a link. */
export function OrderLinks({ cycleId, order }: OrderLinksProps) {
  return (
    <ul className="app-order app-screen-only" aria-label="Order of the key areas">
      {AREA_ORDER_NAMES.map((name) => (
        <li key={name} className="app-order__choice">
          {name === order ? (
            <strong aria-current="true">{AREA_ORDERS[name]}</strong>
          ) : (
            <a
              className="govuk-link govuk-link--no-visited-state"
              href={paths.findings(cycleId, name === 'report' ? undefined : { order: name })}
            >
              {AREA_ORDERS[name]}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
