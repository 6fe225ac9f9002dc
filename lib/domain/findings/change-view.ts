import type { Baseline } from '#lib/domain/findings/baseline.ts';
import { type CycleChange, testAreas } from '#lib/domain/findings/change.ts';
import { changeHeadline } from '#lib/domain/findings/change-headline.ts';
import { byChanceInWords } from '#lib/domain/findings/change-words.ts';
import { type ComparedBy, changeBetween, hasSameIdeas } from '#lib/domain/findings/cycle-change.ts';
import { areasOf, type FindingsRecord } from '#lib/domain/findings/findings.ts';
import {
  type ComparedCycle,
  SAME_IDEA_WARNING,
  type Unlike,
  unlikeCycles,
} from '#lib/domain/findings/like-with-like.ts';
import { casesIn, type Pairing } from '#lib/domain/findings/pairings.ts';
import { changeSincePaper } from '#lib/domain/findings/paper-change.ts';
import type { PaperReport } from '#lib/domain/findings/paper-report.ts';
import { describeReAudited, type ReAuditedArea } from '#lib/domain/findings/re-audited.ts';
import { countIn } from '#lib/domain/findings/tallies.ts';
import { RETURNED_CELL } from '#lib/domain/findings/tally-cells.ts';

/** The earlier of two sides: a cycle with what became of its cases since, or a paper report. */
export type BaselineRecord =
  | { kind: 'cycle'; findings: ComparedCycle; pairings: Pairing[] }
  | { kind: 'paper'; report: PaperReport };

/** A cycle, what it can be compared with, and what it is compared with; null where there is nothing. */
export type ChangeRecord = {
  now: FindingsRecord;
  /** The latest of each kind first. */
  choices: Baseline[];
  chosen: Baseline | null;
  before: BaselineRecord | null;
};

/** Two sides beside each other, ready to be drawn. */
export type ChangeView = {
  headline: string;
  /** Audits in, of each side. */
  returned: { before: number; now: number };
  /** Why nothing is compared; null where something is. */
  unlike: Unlike | null;
  change: CycleChange;
  /** Can key areas be compared by the ideas that tools have in common, where they cannot be by their questions? */
  byIdeaToo: boolean;
  cautions: string[];
  reAudited: ReAuditedArea[];
};

const NOTHING = testAreas([]);
const returnedIn = ({ tallies }: ComparedCycle): number => countIn(tallies, RETURNED_CELL);

const PAPER =
  'The earlier figures were copied from a printed report. Whether its questions and its cases were the same cannot be seen from here.';
const PROVISIONAL = 'The figures of now are provisional and may still change.';
const LOPSIDED =
  'Some groups were drawn in more than their part of the list by design, so part of a difference may come from how the cases were drawn.';
const TWICE =
  'Most of these cases were audited both times, so the comparison of two separate samples says less than what became of the same cases, below.';

const said = (cautions: readonly (string | null)[]): string[] =>
  cautions.filter((caution) => caution !== null);

const isLopsided = ({ draw }: ComparedCycle): boolean => (draw?.overSampled.length ?? 0) > 0;

const isMostlyTwice = (pairings: readonly Pairing[], now: FindingsRecord): boolean =>
  Math.max(0, ...pairings.map(casesIn)) * 2 > returnedIn(now);

function sincePaper(report: PaperReport, now: FindingsRecord): ChangeView {
  const change = changeSincePaper(report, now);
  return {
    headline: changeHeadline(change),
    returned: { before: report.returned, now: returnedIn(now) },
    unlike: null,
    change,
    byIdeaToo: false,
    cautions: said([PAPER, now.edition === null ? PROVISIONAL : null, byChanceInWords(change.tested)]),
    reAudited: [],
  };
}

type SinceCycle = Extract<BaselineRecord, { kind: 'cycle' }>;

function cautionsOf({ findings, pairings }: SinceCycle, now: FindingsRecord, by: ComparedBy): string[] {
  return said([
    by === 'idea' ? SAME_IDEA_WARNING : null,
    now.edition === null ? PROVISIONAL : null,
    isLopsided(findings) || isLopsided(now) ? LOPSIDED : null,
    isMostlyTwice(pairings, now) ? TWICE : null,
  ]);
}

function sinceCycle(before: SinceCycle, now: FindingsRecord, by: ComparedBy): ChangeView {
  const unlike = unlikeCycles(before.findings, now);
  const isRefused = unlike !== null && (unlike.because === 'picked' || by === 'question');
  const change = isRefused ? NOTHING : changeBetween(before.findings, now, by);
  const isWhole = unlike === null && change.areas.every(({ unlike: other }) => other === null);
  const mayByIdea = by === 'question' && unlike?.because !== 'picked' && !isWhole;
  return {
    headline: isRefused ? 'These two cannot be compared' : changeHeadline(change),
    returned: { before: returnedIn(before.findings), now: returnedIn(now) },
    unlike: isRefused ? unlike : null,
    change,
    byIdeaToo: mayByIdea && hasSameIdeas(before.findings.tool, now.tool),
    cautions: isRefused ? [] : [...cautionsOf(before, now, by), ...said([byChanceInWords(change.tested)])],
    reAudited: describeReAudited(before.pairings, areasOf(now)),
  };
}

/** What changed between a cycle and what it is compared with. */
export const describeChangeSince = (
  before: BaselineRecord,
  now: FindingsRecord,
  by: ComparedBy,
): ChangeView => (before.kind === 'paper' ? sincePaper(before.report, now) : sinceCycle(before, now, by));
