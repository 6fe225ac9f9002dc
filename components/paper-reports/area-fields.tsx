import { Fieldset } from '#components/ui/fieldset.tsx';
import { Input } from '#components/ui/input.tsx';
import { paperFields } from '#lib/domain/findings/paper-report.ts';

type AreaFieldsProps = {
  area: { id: string; label: string };
  field: (name: string) => { name: string; defaultValue: string; error: string | undefined };
};

/** What an old report printed about one key area: the percentage, and its counts where it gave them. */
export function AreaFields({ area, field }: AreaFieldsProps) {
  const { percent, met, base } = paperFields(area.id);
  return (
    <Fieldset legend={area.label} legendSize="s" className="app-paper-area">
      <div className="app-paper-area__fields">
        <Input {...field(percent)} label="Percentage" suffix="%" width={5} inputMode="decimal" />
        <Input {...field(met)} label="Evidence found in (optional)" width={5} inputMode="numeric" />
        <Input {...field(base)} label="out of (optional)" width={5} inputMode="numeric" />
      </div>
    </Fieldset>
  );
}
