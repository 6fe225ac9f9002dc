import type { ReactNode } from 'react';
import { Checkboxes } from '#components/ui/checkboxes.tsx';
import { type Settings, TICK_SETTINGS, type TickSetting } from '#lib/domain/council/settings.ts';
import type { FormState } from '#lib/domain/parse-form.ts';

type TickProps = {
  name: TickSetting;
  state: FormState;
  before: Settings;
  /** What the setting changes, where its words do not say it all. */
  children?: ReactNode;
};

/** One setting that is ticked or not. */
export function Tick({ name, state, before, children }: TickProps) {
  const wasPosted = Object.keys(state.fields).length > 0;
  const isTicked = wasPosted ? state.fields[name] === 'yes' : before[name];
  return (
    <Checkboxes
      key={String(isTicked)}
      name={name}
      options={[{ value: 'yes', text: TICK_SETTINGS[name], hint: children }]}
      defaultValues={isTicked ? ['yes'] : []}
    />
  );
}
