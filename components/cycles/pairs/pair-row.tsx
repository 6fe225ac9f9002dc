import { SeatCell } from '#components/cycles/pairs/seat-cell.tsx';
import { SELECTIONS } from '#lib/domain/audits/selection.ts';
import type { BrokenRule } from '#lib/domain/cycles/pairs/broken-rules.ts';
import { type AuditToPair, canChangePair, type PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { isSetAside } from '#lib/domain/cycles/pairs/pair-board.ts';
import { PAIR_RULES } from '#lib/domain/cycles/pairs/pair-rules.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import { SEAT_NAMES } from '#lib/domain/people/roles.ts';
import { paths } from '#lib/paths.ts';

export type PairRowProps = {
  cycleId: string;
  /** The audit as it came, whom the selects begin with. */
  before: AuditToPair;
  /** The audit as it is chosen now, with the rules that breaks. */
  audit: AuditToPair;
  broken: readonly BrokenRule[];
  facts: PairFacts;
  names: Readonly<Record<string, string>>;
  state: FormState;
  isFixed: boolean;
};

/** One audit and its two seats; those handed in or written off show who did them. */
export function PairRow({ isFixed, ...row }: PairRowProps) {
  const { audit, names } = row;
  const isSet = isFixed || !canChangePair(audit.status);
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header">
        {audit.code}
        {audit.selection === 'targeted' ? (
          <span className="app-cycles__more">{SELECTIONS.targeted.label}</span>
        ) : null}
      </th>
      <td className="govuk-table__cell">
        {audit.teamName}
        <RulesAside {...row} isSet={isSet} />
      </td>
      {SEAT_NAMES.map((seat) => (
        <td key={seat} className="govuk-table__cell">
          {isSet ? (names[audit[seat] ?? ''] ?? 'Nobody') : <SeatCell {...row} seat={seat} />}
        </td>
      ))}
    </tr>
  );
}

type RulesAsideProps = Pick<PairRowProps, 'cycleId' | 'audit' | 'broken'> & { isSet: boolean };

/** The rules set aside for the two, or where one could be. */
function RulesAside({ cycleId, audit, broken, isSet }: RulesAsideProps) {
  const aside = audit.setAside.filter(({ rule }) => isSetAside(audit, rule));
  const could = broken.some(
    ({ rule, strength }) => strength === 'must' && rule && PAIR_RULES[rule].canSetAside,
  );
  const { manager, chair } = audit;
  if (aside.length === 0 && (isSet || !could || !manager || !chair)) return null;
  const query = aside.length > 0 || !manager || !chair ? undefined : { manager, chair };
  return (
    <span className="app-cycles__more">
      {aside.map(({ rule }) => `Set aside: ${PAIR_RULES[rule].label}. `)}
      <a className="govuk-link" href={paths.pairExemption(cycleId, audit.id, query)}>
        {aside.length > 0 ? 'See why' : 'Set a rule aside'}
        <span className="govuk-visually-hidden"> for {audit.code}</span>
      </a>
    </span>
  );
}
