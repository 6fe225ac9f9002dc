import { sha256Hex } from '#lib/statistics/sha256-hex.ts';

/** A drawn case of a cycle as the draw for moderation sees it: its code, and the code it took the place of. */
export type AuditInDraw = { code: string; replaces: string | null };

/** Which audits are looked at by a third person: the seed of their cycle and the share of them in per cent. */
export type ModerationDraw = { seed: string; percent: number; audits: readonly AuditInDraw[] };

/**
 * The codes drawn for moderation: the share rounded up, the lowest SHA-256 of seed, "/moderation" and code first, so that it
 * is settled before any audit comes back and anyone with the seed can repeat it. A case that stepped in keeps the place
 * of the one it stands for, and a larger share keeps every earlier pick.
 */
export function drawnForModeration({ seed, percent, audits }: ModerationDraw): Set<string> {
  const before = new Map(audits.map(({ code, replaces }) => [code, replaces]));
  const replaced = new Set(before.values());
  const firstOf = (code: string): string => {
    const earlier = before.get(code);
    return earlier ? firstOf(earlier) : code;
  };
  const ranked = audits
    .filter(({ code }) => !replaced.has(code))
    .map(({ code }) => ({ code, rank: sha256Hex(`${seed}/moderation${firstOf(code)}`) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1));
  const size = Math.ceil((ranked.length * percent) / 100);
  return new Set(ranked.slice(0, size).map(({ code }) => code));
}
