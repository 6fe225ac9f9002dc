import { londonClock, londonMoment } from '#lib/domain/messages/london-clock.ts';
import type { AlertLevel } from '#lib/domain/tools/vocabulary.ts';
import { workingDaysAfter } from '#lib/domain/working-days.ts';

const HOUR = 3_600_000;
/** A working day ends at five, London time. */
const DAY_ENDS = 17;

/** The end of the nth working day after the day of a moment, which is day nought. */
const endOfWorkingDay = (from: Date, n: number): Date =>
  londonMoment(workingDaysAfter(londonClock(from).day, n), DAY_ENDS);

/**
 * By when a concern is to be acknowledged: hours run round the clock, working days end at five in London and leave bank
 * holidays out. Where the tool sets neither clock, one working day.
 */
export function acknowledgeBy(level: AlertLevel, from: Date): Date {
  const { acknowledgedWithinHours: hours, acknowledgedWithinWorkingDays: days } = level;
  return hours === null ? endOfWorkingDay(from, days ?? 1) : new Date(from.getTime() + hours * HOUR);
}

/** By when a plan is to be written: the tool's working days, or five where it sets none. */
export const planBy = (level: AlertLevel, from: Date): Date =>
  endOfWorkingDay(from, level.writtenPlanWithinWorkingDays ?? 5);
