import { EmptyState } from '#components/ui/empty-state.tsx';
import type { PairMode } from '#lib/domain/audits/response.ts';

/** Why a cycle has no agreement to show. */
export function NoAgreement({ pairMode }: { pairMode: PairMode }) {
  if (pairMode === 'together') {
    return (
      <EmptyState title="These pairs judge together, so there is no agreement to measure">
        <p className="govuk-body">
          Agreement compares what two auditors answered alone, before they talked. In this cycle each pair
          gives one answer from the start. Plan the next cycle as “Each alone, then together” to see which
          questions are read differently.
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="How far the pairs agree will be here">
      <p className="govuk-body">
        It appears with the first audit that is returned after both of its pair had judged alone. From twenty
        pairs on, coefficients with their ranges stand beside the counts.
      </p>
    </EmptyState>
  );
}
