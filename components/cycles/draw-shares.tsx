import { SharesTable } from '#components/cycles/shares-table.tsx';
import { type DrawFormState, minimumInWords, seenAs } from '#lib/domain/cycles/draw/draw-form.ts';
import { shareOut } from '#lib/domain/cycles/draw/share-out.ts';
import { columnsInWords } from '#lib/domain/cycles/draw/strata.ts';

type DrawSharesProps = {
  state: DrawFormState;
  /** Both as typed: the shares follow them. */
  size: string;
  minimum: string;
};

const whole = (text: string) => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : null);

/** How a stratified sample would be shared out, before it is drawn. */
export function DrawShares({ state: { strata }, size, minimum }: DrawSharesProps) {
  const wanted = { size: whole(size) ?? 0, minimum: whole(minimum) ?? 0 };
  const shared = strata && wanted.size > 0 ? shareOut(strata.sizes, wanted) : null;
  if (!strata || !shared) return null;
  if (!shared.ok)
    return (
      <p id="shares" className="govuk-body app-two-thirds">
        {shared.problems[0]?.message}.
      </p>
    );
  const leaning = minimumInWords(shared.value);
  return (
    <div id="shares" className="app-two-thirds">
      <input type="hidden" name="seen" value={seenAs(strata.columns, size, minimum)} />
      <SharesTable
        caption={`How ${wanted.size} cases are shared out by ${columnsInWords(strata.columns)}`}
        shares={shared.value}
      />
      {leaning ? <p className="govuk-body">{leaning}</p> : null}
    </div>
  );
}
