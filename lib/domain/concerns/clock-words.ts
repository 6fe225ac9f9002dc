import { capitalised } from '#lib/domain/tools/capitalised.ts';
import type { AlertLevel } from '#lib/domain/tools/vocabulary.ts';

const MINUTE = 60_000;
const HOUR_MINUTES = 60;
const DAY_MINUTES = 24 * HOUR_MINUTES;

const counted = (n: number, noun: string): string => `${n} ${n === 1 ? noun : `${noun}s`}`;

/** A length of time as one says it: "40 minutes", "1 hour 20 minutes", "2 days 3 hours". Less than a minute is "1 minute". */
export function lengthInWords(milliseconds: number): string {
  const minutes = Math.max(1, Math.ceil(milliseconds / MINUTE));
  const [days, hours] = [
    Math.floor(minutes / DAY_MINUTES),
    Math.floor((minutes % DAY_MINUTES) / HOUR_MINUTES),
  ];
  const parts =
    days > 0
      ? [counted(days, 'day'), hours > 0 ? counted(hours, 'hour') : '']
      : [
          hours > 0 ? counted(hours, 'hour') : '',
          minutes % HOUR_MINUTES > 0 ? counted(minutes % HOUR_MINUTES, 'minute') : '',
        ];
  return parts.filter((part) => part !== '').join(' ');
}

/** How long is left until a moment, or by how much it has passed: "1 hour 20 minutes left", "40 minutes late". */
export function timeLeft(by: Date, now: Date): string {
  const left = by.getTime() - now.getTime();
  return left > 0 ? `${lengthInWords(left)} left` : `${lengthInWords(-left)} late`;
}

/** How long before a deadline something came, or by how much it was late: "in time", "40 minutes late". */
export const inTime = (at: Date, by: Date): string =>
  at.getTime() <= by.getTime() ? 'in time' : `${lengthInWords(at.getTime() - by.getTime())} late`;

/** What a level asks for, in one sentence: "Acknowledged within 4 hours, and a plan written within 1 working day." */
export function clocksInWords(level: AlertLevel): string {
  const { acknowledgedWithinHours: hours, acknowledgedWithinWorkingDays: days } = level;
  const plan = level.writtenPlanWithinWorkingDays;
  const within = hours === null ? days && counted(days, 'working day') : counted(hours, 'hour');
  const clocks = [
    within ? `acknowledged within ${within}` : '',
    plan === null ? '' : `a plan written within ${counted(plan, 'working day')}`,
  ].filter((clock) => clock !== '');
  return clocks.length === 0 ? '' : `${capitalised(clocks.join(', and '))}.`;
}
