import { TRAIL_ACTIONS } from '#lib/domain/trail/actions.ts';

const WORDS: ReadonlyMap<string, string> = new Map(Object.entries(TRAIL_ACTIONS));

/** A kind of deed in words. One that is no longer recorded keeps its own name: the trail is never rewritten. */
export const actionWords = (action: string): string => WORDS.get(action) ?? action;
