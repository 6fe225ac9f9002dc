import type { Answer } from '#lib/domain/answers/answer.ts';
import { isLate, stepNow } from '#lib/domain/audits/cut-off.ts';
import { minutesWorked } from '#lib/domain/audits/minutes-worked.ts';
import {
  isSitter,
  type PairMode,
  phaseOf,
  responseFor,
  type WorkPhase,
} from '#lib/domain/audits/response.ts';
import type { ServerAnswer } from '#lib/domain/audits/save-entry.ts';
import type { Selection } from '#lib/domain/audits/selection.ts';
import type { AuditStatus } from '#lib/domain/audits/workflow.ts';
import type { RaisedConcern } from '#lib/domain/concerns/raised-concern.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';
import type { AskedQuestion } from '#lib/domain/questions/asked-question.ts';
import { sectionsOf } from '#lib/domain/tools/questions.ts';
import type { Section, ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { Vocabulary } from '#lib/domain/tools/vocabulary.ts';

/** Whom an auditor asks for help. */
export type Unit = { unitName: string; unitEmail: string; unitPhone: string };

/** An audit as the form is made from it. */
export type AuditSource = Unit & {
  id: string;
  code: string;
  status: AuditStatus;
  selection: Selection;
  cycleName: string;
  cycleStatus: CycleStatus;
  /** The coordinator let it come in after the cut-off. */
  isLateAllowed: boolean;
  pairMode: PairMode;
  /** When both of the pair had first finished judging alone; null before, and where they work together. */
  agreeingSince: Date | null;
  pair: readonly { personId: string; name: string; finishedAt: Date | null; reopenedReason: string }[];
  sentBackReason: string;
  /** Immediate concerns that were raised on it. */
  concerns: readonly RaisedConcern[];
  tool: { definition: ToolDefinition };
  answers: readonly {
    questionId: string;
    version: number;
    answer: Answer;
    personId: string;
    by: string;
    at: Date;
  }[];
  saves: readonly number[];
  caseDetails: { reference: string; worker: string } | null;
  /** The council lets browsers keep unsent answers, sealed. */
  keepsUnsent: boolean;
};

/** What a form judges: an audit of a cycle, or the shared case of a calibration, which nobody else looks into. */
export type Judged = 'audit' | 'calibration';

/** All that the audit form shows: sent to the browser once, so that moving between sections needs no network. */
export type FormAudit = {
  of: Judged;
  id: string;
  code: string;
  selection: Selection;
  cycleName: string;
  /** The reader, so that a save is never taken for another's who signed in meanwhile. */
  personId: string;
  /** Where the reader stands: with their partner, alone, waiting, or agreeing. */
  phase: WorkPhase;
  /** The response that is shown and that saves go to: the pair's, or the reader's own. */
  response: string;
  /** Why the reader's own judgement was opened again; empty where it was not. */
  reopenedReason: string;
  partners: string[];
  /** The London day it is judged on, yyyy-mm-dd. */
  today: string;
  minutes: number;
  savedAt: string | null;
  /** It is worked on after the cut-off, because the coordinator let it come in late. */
  isLate: boolean;
  sentBackReason: string;
  /** Immediate concerns that were raised on it: that they are there, never what they say. */
  concerns: readonly RaisedConcern[];
  /** What the reader may see of what the pair asked the unit; looked up where the form is drawn. */
  asked: readonly AskedQuestion[];
  unit: Unit;
  /** `place` says where on the record to look; only a shared case has one. */
  record: { reference: string; worker: string; place?: string } | null;
  sections: Section[];
  vocabulary: Pick<Vocabulary, 'places' | 'alertLevels' | 'alertNote'>;
  answers: Record<string, ServerAnswer>;
  /** The council lets this browser keep unsent answers, sealed. */
  keepsUnsent: boolean;
};

/** May this person answer now: of the pair, the audit with the pair, the cycle open or the audit let in late? */
export const isOpenTo = (
  personId: string,
  audit: Pick<AuditSource, 'pair' | 'status' | 'cycleStatus' | 'isLateAllowed'>,
): boolean => stepNow('answer', { ...audit, cycle: audit.cycleStatus }) !== null && isSitter(personId, audit);

/** The form of an audit for one reader, on one London day. */
export function describeForm(personId: string, audit: AuditSource, today: string): FormAudit {
  const { id, code, cycleName, sentBackReason, unitName, unitEmail, unitPhone } = audit;
  const { vocabulary, ...tool } = audit.tool.definition;
  const phase = phaseOf(personId, audit);
  const own = audit.pair.find((member) => member.personId === personId);
  const times = audit.answers.map(({ at }) => at.toISOString()).sort();
  return {
    of: 'audit',
    id,
    code,
    selection: audit.selection,
    cycleName,
    personId,
    phase,
    response: responseFor(phase, personId),
    reopenedReason: own?.reopenedReason ?? '',
    partners: audit.pair.filter((member) => member.personId !== personId).map(({ name }) => name),
    today,
    minutes: minutesWorked(audit.saves),
    savedAt: times.at(-1) ?? null,
    isLate: isLate({ cycle: audit.cycleStatus, isLateAllowed: audit.isLateAllowed }),
    sentBackReason,
    concerns: audit.concerns,
    asked: [],
    unit: { unitName, unitEmail, unitPhone },
    record: audit.caseDetails,
    sections: sectionsOf({ ...tool, vocabulary }),
    keepsUnsent: audit.keepsUnsent,
    vocabulary: {
      places: vocabulary.places,
      alertLevels: vocabulary.alertLevels,
      alertNote: vocabulary.alertNote,
    },
    answers: Object.fromEntries(
      audit.answers.map(({ questionId, version, answer, by, at, personId: giver }) => [
        questionId,
        { version, answer, by, at: at.toISOString(), mine: giver === personId },
      ]),
    ),
  };
}
