import { Caution } from '#components/ui/caution.tsx';
import { ASSOCIATED } from '#lib/domain/circumstances/circumstance-words.ts';

/** How circumstances are to be read: what stands side by side need not be cause and effect. */
export function AssociatedNote() {
  return (
    <Caution title={ASSOCIATED}>
      This page shows what went together, not why. Cases with several workers may differ in many other ways,
      the groups are small, and no difference here is tested. Nothing on this page adjusts a figure.
    </Caution>
  );
}
