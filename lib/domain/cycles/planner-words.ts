import {
  ASSUMED_MINUTES,
  PAIR,
  type PastWork,
  type Plan,
  type PlanFigures,
  planFigures,
} from '#lib/domain/cycles/planner.ts';
import { percentOf } from '#lib/statistics/percent-of.ts';

/** What the planner says: each answer in a few words, and the arithmetic behind it. */
export type PlanWords = { name: 'margin' | 'change' | 'work'; answer: string; because: string }[];

const number = (n: number) => n.toLocaleString('en-GB');
const hoursOf = (n: number) => `${number(n)} ${n === 1 ? 'hour' : 'hours'}`;

/** A plan in words, for a list of that size and the people there are. */
export function planWords(plan: Plan, frameSize: number, work: PastWork): PlanWords {
  const figures = planFigures(plan, frameSize, work.auditors);
  return [
    { name: 'margin', ...marginWords(plan, figures, frameSize) },
    { name: 'change', ...changeWords(plan, figures) },
    { name: 'work', ...workWords(plan, figures, work) },
  ];
}

function marginWords({ size, share }: Plan, { widest, margin, from, to }: PlanFigures, frameSize: number) {
  const part = `${number(size)} of ${number(frameSize)}`;
  if (size === frameSize)
    return { answer: 'Every case: no margin', because: `${part} leaves nothing to chance.` };
  return {
    answer: `${part} gives ±${widest} ${widest === 1 ? 'point' : 'points'}`,
    because: `At the widest, for a share of half, and allowing for the ${percentOf(size, frameSize).text} of the list you look at. Where ${share}% of the sample are met it is ±${margin}: on the whole list probably ${from}% to ${to}%, 95 times in 100.`,
  };
}

function changeWords({ size, share }: Plan, { rise, fall }: PlanFigures) {
  const seen = [
    rise === null ? [] : [`a rise to ${rise}%${rise < 100 ? ' or more' : ''}`],
    fall === null ? [] : [`a fall to ${fall}%${fall > 0 ? ' or less' : ''}`],
  ].flat();
  const because = `Two samples of ${number(size)} tell changes as large as that apart 4 times in 5 (80% power, 5% error). Smaller ones would mostly be missed: audit more cases, or compare more cycles.`;
  if (seen.length === 0) return { answer: `From ${share}%, no change would be seen next time`, because };
  return { answer: `From ${share}%, only ${seen.join(' or ')} would probably be seen next time`, because };
}

function workWords({ size, minutes }: Plan, { hours, hoursEach }: PlanFigures, { auditors }: PastWork) {
  const sum = `${number(size)} ${size === 1 ? 'audit' : 'audits'} × ${PAIR} auditors × ${minutes} minutes is ${hoursOf(hours)}`;
  if (hoursEach === null)
    return {
      answer: `${hoursOf(hours)} of work`,
      because: `${sum}. Nobody can audit yet: invite auditors first.`,
    };
  return {
    answer: `${hoursOf(hours)} of work, ${hoursOf(hoursEach)} for each auditor`,
    because: `${sum}, shared by the ${number(auditors)} ${auditors === 1 ? 'person' : 'people'} who can audit now.`,
  };
}

/** Where the minutes of the plan come from: what audits with this tool took, or an assumption that says so. */
export function minutesInWords({ minutes, audits }: PastWork): string {
  if (minutes === null)
    return `No audit with this tool has been returned yet, so ${ASSUMED_MINUTES} minutes are assumed. Put your own number.`;
  return `Half of the ${number(audits)} ${audits === 1 ? 'audit' : 'audits'} returned with this tool took ${Math.round(minutes)} minutes or less.`;
}
