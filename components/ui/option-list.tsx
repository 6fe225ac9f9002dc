import { Fragment, type ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';
import type { FieldsetGroupProps } from '#components/ui/fieldset-group.tsx';
import { Hint } from '#components/ui/hint.tsx';
import { Label } from '#components/ui/label.tsx';

export type Option = {
  value: string;
  text: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
  /** Set below the option, and shown while it is chosen. */
  conditional?: ReactNode;
  /** A word before this option that sets it apart from those above, such as "or". */
  divider?: ReactNode;
};

export type OptionsProps = FieldsetGroupProps & {
  name: string;
  /** The name, where it is not given. The first box takes it bare. */
  id?: string;
  options: readonly Option[];
  small?: boolean;
  /** Of the list of boxes. */
  className?: string;
};

type OptionListProps = {
  kind: 'radios' | 'checkboxes';
  name: string;
  id: string;
  options: readonly Option[];
  chosen: readonly string[];
  small?: boolean;
  inline?: boolean;
  className?: string;
  /** Told by each box where no fieldset tells it. */
  describedBy?: string;
};

/** The boxes of radios and of checkboxes, which differ in name only. The first takes the bare id, for error links. */
export function OptionList({ kind, options, small, inline, className, ...list }: OptionListProps) {
  return (
    <div
      className={classNames(
        `govuk-${kind}`,
        small && `govuk-${kind}--small`,
        inline && `govuk-${kind}--inline`,
        className,
      )}
    >
      {options.map((option, place) => (
        <Fragment key={option.value}>
          {option.divider ? <div className={`govuk-${kind}__divider`}>{option.divider}</div> : null}
          <OptionBox kind={kind} option={option} id={optionId(list.id, options, place)} list={list} />
        </Fragment>
      ))}
    </div>
  );
}

// govuk-frontend counts a divider as one of the list.
function optionId(id: string, options: readonly Option[], place: number): string {
  const dividers = options.slice(0, place + 1).filter((option) => option.divider).length;
  return place === 0 ? id : `${id}-${place + 1 + dividers}`;
}

type OptionBoxProps = {
  kind: OptionListProps['kind'];
  option: Option;
  id: string;
  list: Pick<OptionListProps, 'name' | 'chosen' | 'describedBy'>;
};

function OptionBox({ kind, option, id, list }: OptionBoxProps) {
  const isChosen = list.chosen.includes(option.value);
  const hintId = option.hint ? `${id}-item-hint` : undefined;
  return (
    <>
      <div className={`govuk-${kind}__item`}>
        <input
          className={`govuk-${kind}__input`}
          id={id}
          name={list.name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={option.value}
          defaultChecked={isChosen}
          disabled={option.disabled}
          aria-describedby={classNames(list.describedBy, hintId) || undefined}
        />
        <Label className={`govuk-${kind}__label`} htmlFor={id}>
          {option.text}
        </Label>
        {option.hint ? (
          <Hint id={hintId} className={`govuk-${kind}__hint`}>
            {option.hint}
          </Hint>
        ) : null}
      </div>
      {option.conditional ? (
        <div
          className={classNames(
            `govuk-${kind}__conditional`,
            !isChosen && `govuk-${kind}__conditional--hidden`,
          )}
          id={`conditional-${id}`}
        >
          {option.conditional}
        </div>
      ) : null}
    </>
  );
}
