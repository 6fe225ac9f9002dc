import {
  RETURN_FILTER_NAMES,
  RETURN_FILTERS,
  RETURN_ORDER_NAMES,
  RETURN_ORDERS,
  type ReturnFilter,
  type ReturnOrder,
} from '#lib/domain/cycles/returns.ts';
import { paths } from '#lib/paths.ts';

type ReturnsFilterProps = { cycleId: string; chosen: ReturnFilter | null; order: ReturnOrder };

/** The address of the ledger with a filter and an order; what stands anyway is left out. */
export const ledgerQuery = (show: ReturnFilter | null, order: ReturnOrder): Record<string, string> => ({
  ...(show === null ? {} : { show }),
  ...(order === 'code' ? {} : { order }),
});

/** Which lines of the ledger to show, and in what order: links, so that the address keeps the choice. */
export function ReturnsFilter({ cycleId, chosen, order }: ReturnsFilterProps) {
  const hrefOf = (show: ReturnFilter | null, by: ReturnOrder) =>
    paths.returns(cycleId, ledgerQuery(show, by));
  const filters = [
    { label: 'All', href: hrefOf(null, order), isNow: chosen === null },
    ...RETURN_FILTER_NAMES.map((name) => ({
      label: RETURN_FILTERS[name].label,
      href: hrefOf(name, order),
      isNow: chosen === name,
    })),
  ];
  const orders = RETURN_ORDER_NAMES.map((name) => ({
    label: RETURN_ORDERS[name].label,
    href: hrefOf(chosen, name),
    isNow: order === name,
  }));
  return (
    <div className="app-ledger-choices">
      <Choices name="Show" links={filters} />
      <Choices name="Order by" links={orders} />
    </div>
  );
}

function Choices({
  name,
  links,
}: {
  name: string;
  links: { label: string; href: string; isNow: boolean }[];
}) {
  return (
    <nav aria-label={name} className="app-show">
      <span className="app-show__label">{name}</span>
      {links.map(({ label, href, isNow }) => (
        <a
          key={label}
          className="app-show__link govuk-link govuk-link--no-visited-state"
          href={href}
          aria-current={isNow ? 'true' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
