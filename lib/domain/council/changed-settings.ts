import { NUMBER_SETTINGS, type Settings, TICK_SETTINGS } from '#lib/domain/council/settings.ts';

const LABELS: Record<keyof Settings, string> = {
  unitName: 'Unit’s name',
  unitEmail: 'Unit’s e-mail address',
  unitPhone: 'Unit’s telephone number',
  idleMinutes: NUMBER_SETTINGS.idleMinutes.label,
  absoluteHours: NUMBER_SETTINGS.absoluteHours.label,
  minResponsePercent: NUMBER_SETTINGS.minResponsePercent.label,
  minBaseForAny: NUMBER_SETTINGS.minBaseForAny.label,
  minBaseForPercent: NUMBER_SETTINGS.minBaseForPercent.label,
  smallBaseBelow: NUMBER_SETTINGS.smallBaseBelow.label,
  hideUpTo: NUMBER_SETTINGS.hideUpTo.label,
  auditDays: NUMBER_SETTINGS.auditDays.label,
  remindBeforeDays: NUMBER_SETTINGS.remindBeforeDays.label,
  chaseEveryDays: NUMBER_SETTINGS.chaseEveryDays.label,
  escalateAfterDays: NUMBER_SETTINGS.escalateAfterDays.label,
  replyDays: NUMBER_SETTINGS.replyDays.label,
  moderationPercent: NUMBER_SETTINGS.moderationPercent.label,
  ...TICK_SETTINGS,
};
const NAMES = Object.keys(LABELS).filter((name): name is keyof Settings => name in LABELS);

function worded(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === '' ? 'nothing' : String(value);
}

/** What changed, as the trail says it: "Hours in all: 10 to 8". Empty where nothing did. */
export const changedSettings = (before: Settings, after: Settings): string =>
  NAMES.filter((name) => before[name] !== after[name])
    .map((name) => `${LABELS[name]}: ${worded(before[name])} to ${worded(after[name])}`)
    .join('. ');
