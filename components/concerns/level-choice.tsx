import { Radios } from '#components/ui/radios.tsx';
import { clocksInWords } from '#lib/domain/concerns/clock-words.ts';
import { CONCERN_LEVEL_NAMES, CONCERN_LEVELS } from '#lib/domain/concerns/level.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';
import type { AlertLevel } from '#lib/domain/tools/vocabulary.ts';

type LevelChoiceProps = { levels: readonly AlertLevel[]; error?: string; defaultValue: string };

const asks = (level: AlertLevel): string =>
  [
    `${capitalised(level.meaning)}.`,
    level.act === null ? '' : `${capitalised(level.act)}.`,
    clocksInWords(level),
    level.blocksReturnUntil === null
      ? ''
      : `The audit is not returned until it is ${level.blocksReturnUntil}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');

/** Red or amber, each with what it means and asks for in the tool's own words. */
export function LevelChoice({ levels, error, defaultValue }: LevelChoiceProps) {
  return (
    <Radios
      key={defaultValue}
      name="level"
      legend="How grave is it?"
      legendSize="m"
      options={CONCERN_LEVEL_NAMES.flatMap((name) => {
        const level = levels.find((known) => known.level === name);
        return level ? [{ value: name, text: CONCERN_LEVELS[name].label, hint: asks(level) }] : [];
      })}
      error={error}
      defaultValue={defaultValue}
    />
  );
}
