import type { ReactNode } from 'react';
import { Input } from '#components/ui/input.tsx';
import { NUMBER_SETTINGS, type NumberSetting, type Settings } from '#lib/domain/council/settings.ts';
import { type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';

type NumberFieldProps = {
  name: NumberSetting;
  suffix: string;
  state: FormState;
  before: Settings;
  /** What the setting changes. */
  children: ReactNode;
};

/** One setting that is a whole number, with how far it may go. */
export function NumberField({ name, suffix, state, before, children }: NumberFieldProps) {
  const { label, min, max } = NUMBER_SETTINGS[name];
  return (
    <Input
      name={name}
      label={label}
      hint={
        <>
          {children} From {min} to {max}.
        </>
      }
      inputMode="numeric"
      width={3}
      suffix={suffix}
      defaultValue={typed(state.fields, name, String(before[name]))}
      error={problemAt(state, name)}
    />
  );
}
