import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.tsx';
import { BREAKDOWN_NAMES, BREAKDOWNS, type BreakdownBy } from '#lib/domain/findings/breakdown-by.ts';
import { type EditionRead, editionQuery } from '#lib/domain/findings/edition.ts';
import { paths } from '#lib/paths.ts';

type BreakdownChoiceProps = {
  cycle: EditionRead & { cycleId: string };
  keyAreas: readonly { id: string; label: string }[];
  by: BreakdownBy;
  keyArea: string;
};

/** Which key area, by what. Asks by GET, so that the address keeps it. */
export function BreakdownChoice({ cycle, keyAreas, by, keyArea }: BreakdownChoiceProps) {
  const edition = editionQuery(cycle)?.edition;
  return (
    <form
      className="app-breakdown__choice app-screen-only"
      action={paths.breakdown(cycle.cycleId)}
      method="get"
      aria-label="What is broken down"
    >
      {edition ? <input type="hidden" name="edition" value={edition} /> : null}
      <Select
        key={`area ${keyArea}`}
        id="area"
        name="area"
        label="Key area"
        defaultValue={keyArea}
        options={keyAreas.map(({ id, label }) => ({ value: id, text: label }))}
      />
      <Select
        key={`by ${by}`}
        id="by"
        name="by"
        label="By"
        defaultValue={by}
        options={BREAKDOWN_NAMES.map((name) => ({ value: name, text: BREAKDOWNS[name].label }))}
      />
      <Button variant="secondary">Show</Button>
    </form>
  );
}
