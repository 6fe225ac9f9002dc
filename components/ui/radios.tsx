import { FieldsetGroup } from '#components/ui/fieldset-group.tsx';
import { OptionList, type OptionsProps } from '#components/ui/option-list.tsx';

type RadiosProps = OptionsProps & { defaultValue?: string; inline?: boolean };

/** One of a few, all in sight. */
export function Radios({ name, id = name, options, defaultValue, ...props }: RadiosProps) {
  const { small, inline, className, ...group } = props;
  return (
    <FieldsetGroup id={id} {...group}>
      <OptionList
        kind="radios"
        chosen={defaultValue === undefined ? [] : [defaultValue]}
        {...{ name, id, options, small, inline, className }}
      />
    </FieldsetGroup>
  );
}
