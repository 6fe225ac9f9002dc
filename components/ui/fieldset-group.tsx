import type { ReactNode } from 'react';
import { type Described, describeField, FormGroup, HintAndError } from '#components/ui/field.tsx';
import { Fieldset, type LegendProps } from '#components/ui/fieldset.tsx';

export type FieldsetGroupProps = LegendProps & Described & { groupClassName?: string };

type FrameProps = FieldsetGroupProps & { id: string; role?: 'group'; children: ReactNode };

/** The frame of a field of several controls: a fieldset where there is a legend, hint and error in their place. */
export function FieldsetGroup({ id, role, groupClassName, children, ...props }: FrameProps) {
  const { hint, error, describedBy, ...legend } = props;
  const inside = (
    <>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </>
  );
  const wired = describeField(id, { hint, error, describedBy }).describedBy;
  return (
    <FormGroup error={error} className={groupClassName}>
      {legend.legend ? (
        <Fieldset {...legend} role={role} describedBy={wired}>
          {inside}
        </Fieldset>
      ) : (
        inside
      )}
    </FormGroup>
  );
}
