import type { ReactNode } from 'react';
import { classNames } from '#components/ui/class-names.ts';

export type Choice = {
  value: string;
  label: string;
  /** What the choice means, said beside it: the choices then stand one below the other. */
  about?: ReactNode;
};
type ChoiceChipsProps = {
  name: string;
  /** Each choice takes this and its place; the first takes it bare, for error links. */
  id?: string;
  choices: readonly Choice[];
  chosen?: string;
  /** With it the chips show `chosen` always; without, they begin there and the form keeps what is picked. */
  onChoose?: (value: string) => void;
  /** Shows the number key of each choice. */
  showKeys?: boolean;
  disabled?: boolean;
  className?: string;
};

/** A short scale as a row of large radios. Set it in a fieldset whose legend is the question. */
export function ChoiceChips({ name, id = name, choices, className, ...state }: ChoiceChipsProps) {
  return (
    <div
      className={classNames(
        'app-choices',
        choices.some(({ about }) => about) && 'app-choices--told',
        className,
      )}
    >
      {choices.map((choice, place) => (
        <Chip
          key={choice.value}
          choice={choice}
          name={name}
          id={place === 0 ? id : `${id}-${place + 1}`}
          keyLabel={state.showKeys ? String(place + 1) : undefined}
          state={state}
        />
      ))}
    </div>
  );
}

type ChipProps = {
  choice: Choice;
  name: string;
  id: string;
  keyLabel?: string;
  state: Pick<ChoiceChipsProps, 'chosen' | 'onChoose' | 'disabled'>;
};

function Chip({ choice, name, id, keyLabel, state }: ChipProps) {
  const { chosen, onChoose, disabled } = state;
  const isChosen = chosen === choice.value;
  const kept = onChoose
    ? { checked: isChosen, onChange: () => onChoose(choice.value) }
    : { defaultChecked: isChosen };
  return (
    <div className="app-choices__choice">
      <input
        className="app-choices__input"
        type="radio"
        {...{ id, name, disabled, ...kept }}
        value={choice.value}
        aria-describedby={choice.about ? `${id}-about` : undefined}
      />
      <label className="app-choices__label" htmlFor={id}>
        {keyLabel ? (
          <span className="app-key" aria-hidden="true">
            {keyLabel}
          </span>
        ) : null}
        <span className="app-choices__text" data-text={choice.label}>
          {choice.label}
        </span>
      </label>
      {choice.about ? (
        <div className="app-choices__about" id={`${id}-about`}>
          {choice.about}
        </div>
      ) : null}
    </div>
  );
}
