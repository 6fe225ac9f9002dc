import { describeField } from '#components/ui/field.tsx';
import { FieldsetGroup } from '#components/ui/fieldset-group.tsx';
import { OptionList, type OptionsProps } from '#components/ui/option-list.tsx';

type CheckboxesProps = OptionsProps & { defaultValues?: readonly string[] };

/** Any of a few, all in sight. One alone (an agreement) needs no legend. */
export function Checkboxes({ name, id = name, options, defaultValues = [], ...props }: CheckboxesProps) {
  const { small, className, ...group } = props;
  const describedBy = group.legend ? undefined : describeField(id, group).describedBy;
  return (
    <FieldsetGroup id={id} {...group}>
      <OptionList
        kind="checkboxes"
        chosen={defaultValues}
        {...{ name, id, options, small, className, describedBy }}
      />
    </FieldsetGroup>
  );
}
