/** From so many points limits are drawn at all, and from so many they are kept as they are. */
export const TRIAL_FROM = 5;
export const LOCKED_FROM = 12;

/** Whether a chart has no limits yet, trial limits that move with each point, or locked ones, set by its first twelve points. */
export type LimitsStage = 'none' | 'trial' | 'locked';

/**
 * How firm the limits of one period of a control chart are: none below 5 points, trial ones below 12, locked from 12 (NHS
 * Making Data Count). A locked chart takes its first `LOCKED_FROM` points as its baseline.
 */
export function limitsStage(points: readonly unknown[]): LimitsStage {
  if (points.length < TRIAL_FROM) return 'none';
  return points.length < LOCKED_FROM ? 'trial' : 'locked';
}
