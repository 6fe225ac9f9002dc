import { percentOf } from '#lib/statistics/percent-of.ts';

/** How many cases of one team could be drawn, and how many were. */
export type TeamCounts = { team: string; frame: number; sample: number };

/** One team's part of the frame beside its part of the sample, both in words. */
export type TeamBalance = TeamCounts & { frameShare: string; sampleShare: string };

/** The sample beside the frame, team by team, and the one sentence that sums it up. */
export type SampleBalance = { teams: TeamBalance[]; sentence: string };

/** Does the sample look like the frame? Shares are of the whole frame and of the whole sample. */
export function sampleBalance(counts: readonly TeamCounts[]): SampleBalance {
  const frame = sum(counts.map((row) => row.frame));
  const sample = sum(counts.map((row) => row.sample));
  const teams = counts.map((row) => ({
    ...row,
    frameShare: percentOf(row.frame, frame).text,
    sampleShare: percentOf(row.sample, sample).text,
  }));
  return { teams, sentence: balanceSentence(counts, frame, sample) };
}

function balanceSentence(counts: readonly TeamCounts[], frame: number, sample: number): string {
  const missing = counts.filter((row) => row.frame > 0 && row.sample === 0).map((row) => row.team);
  const gaps = counts.map((row) => Math.abs(pointsBetween(row, frame, sample)));
  const widest = Math.round(Math.max(0, ...gaps));
  const points = `${widest} percentage ${widest === 1 ? 'point' : 'points'}`;
  const closeness = `Each team’s part of the sample is within ${points} of its part of the list.`;
  return missing.length === 0 ? closeness : `${closeness} No case was drawn from ${missing.join(', ')}.`;
}

/** Percentage points by which a team's part of the sample departs from its part of the frame. */
function pointsBetween(row: TeamCounts, frame: number, sample: number): number {
  const frameShare = percentOf(row.frame, frame, 2).value ?? 0;
  const sampleShare = percentOf(row.sample, sample, 2).value ?? 0;
  return sampleShare - frameShare;
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
