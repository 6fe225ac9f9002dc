import { findingsPaths } from '#lib/findings-paths.ts';
import { type Filters, withQuery } from '#lib/with-query.ts';

type TrainingDone = 'planned' | 'saved' | 'asked' | 'nobody-due' | 'recorded' | 'cancelled';

/** What a form is of. */
type Formed = { of: 'audit' | 'calibration'; id: string };

/** Every address we link to, as functions: a route that moves is changed here once. */
export const paths = {
  home: (done?: 'moderated') => withQuery('/', done && { done }),
  signIn: (query?: { reason?: 'ended'; to?: string }) => withQuery('/sign-in', query),
  signedOut: () => '/signed-out',
  invitation: (token: string) => `/invitations/${token}`,
  accessibility: () => '/accessibility',
  people: (filters?: Filters) => withQuery('/people', filters),
  newPerson: () => '/people/new',
  person: (id: string, done?: 'saved' | 'duty-saved' | 'disabled' | 'enabled') =>
    withQuery(`/people/${id}`, done && { done }),
  teams: () => '/teams',
  team: (id: string, done?: 'saved' | 'placed' | 'closed' | 'reopened') =>
    withQuery(`/teams/${id}`, done && { done }),
  settings: (done?: 'saved') => withQuery('/settings', done && { done }),
  places: (done?: 'saved') => withQuery('/settings/places', done && { done }),
  apiTokens: (query?: { done: 'revoked' } | { revoke: string }) => withQuery('/settings/tokens', query),
  openData: () => '/open-data',
  openApi: () => '/api/v1/openapi.json',
  trail: (filters?: Filters) => withQuery('/trail', filters),
  tools: () => '/tools',
  tool: (id: string) => `/tools/${id}`,
  cycles: (filters?: Filters) => withQuery('/cycles', filters),
  newCycle: (filters?: { entry: string }) => withQuery('/cycles/new', filters),
  cycle: (id: string, done?: 'paired') => withQuery(`/cycles/${id}`, done && { done }),
  editCycle: (id: string) => `/cycles/${id}/edit`,
  sample: (id: string) => `/cycles/${id}/sample`,
  caseloadList: (id: string) => `/cycles/${id}/sample/list`,
  refusedRows: (id: string) => `/cycles/${id}/sample/list/refused`,
  loadingProgress: (id: string) => `/cycles/${id}/sample/list/progress`,
  pairs: (id: string, filters?: Filters) => withQuery(`/cycles/${id}/pairs`, filters),
  returns: (id: string, filters?: Filters) => withQuery(`/cycles/${id}/returns`, filters),
  warnings: (id: string, filters?: Filters) => withQuery(`/cycles/${id}/warnings`, filters),
  words: (id: string, filters?: Filters) => withQuery(`/cycles/${id}/words`, filters),
  releaseWords: (id: string, at: { auditId: string; questionId: string; source: string }) =>
    withQuery(`/cycles/${id}/words/${at.auditId}/${at.questionId}`, { source: at.source }),
  compareEditions: (id: string, sides?: { left: string; right: string }) =>
    withQuery(`/cycles/${id}/editions/compare`, sides),
  addCase: (id: string) => `/cycles/${id}/sample/add-case`,
  caseAdded: (id: string, code: string) => withQuery(`/cycles/${id}/sample`, { added: code }),
  drawAgain: (id: string) => `/cycles/${id}/sample/draw-again`,
  publicDraw: (drawId: string) => `/draws/${drawId}`,
  pairExemption: (id: string, auditId: string, pair?: { manager: string; chair: string }) =>
    withQuery(`/cycles/${id}/pairs/${auditId}/exemption`, pair),
  pairRules: (done?: 'saved') => withQuery('/readiness/rules', done && { done }),
  agreement: (id: string) => `/cycles/${id}/agreement`,
  agreementCsv: (id: string) => `/cycles/${id}/agreement/csv`,
  editions: (id: string) => `/cycles/${id}/editions`,
  readiness: (filters?: Filters) => withQuery('/readiness', filters),
  readyPerson: (id: string, done?: 'saved') => withQuery(`/readiness/people/${id}`, done && { done }),
  training: (filters?: Filters) => withQuery('/training', filters),
  newTraining: () => '/training/new',
  trainingSession: (id: string, done?: TrainingDone) => withQuery(`/training/${id}`, done && { done }),
  leave: (done?: 'saved' | 'removed') => withQuery('/leave', done && { done }),
  messages: (filters?: Filters) => withQuery('/messages', filters),
  message: (id: string, done?: 'sent-again') => withQuery(`/messages/${id}`, done && { done }),
  messageCalendar: (id: string) => `/messages/${id}/calendar`,
  outbox: (filters?: Filters) => withQuery('/outbox', filters),
  programme: (filters?: Filters) => withQuery('/programme', filters),
  newProgrammeEntry: () => '/programme/new',
  programmeEntry: (id: string) => `/programme/${id}`,
  ...findingsPaths,
  counting: () => '/counting',
  handedIn: (filters?: Filters) => withQuery('/audits', filters),
  audit: (id: string, section?: string) => withQuery(`/audits/${id}`, section ? { section } : undefined),
  auditQuestion: (id: string, section: string, question: string) =>
    `/audits/${id}?section=${section}#${question}`,
  auditDone: (id: string, done: 'returned' | 'sent-back') => withQuery(`/audits/${id}`, { done }),
  agree: (id: string, done?: 'finished') => withQuery(`/audits/${id}/agree`, done && { done }),
  reopenJudgement: (id: string, query?: { who: string }) => withQuery(`/audits/${id}/reopen`, query),
  checkAudit: (id: string) => `/audits/${id}/check`,
  auditHistory: (id: string, filters?: Filters) => withQuery(`/audits/${id}/history`, filters),
  moderations: (id: string, filters?: Filters) => withQuery(`/cycles/${id}/moderation`, filters),
  moderator: (id: string, auditId: string) => `/cycles/${id}/moderation/${auditId}`,
  moderation: (auditId: string, done?: 'changed' | 'saved') =>
    withQuery(`/audits/${auditId}/moderation`, done && { done }),
  moderateAnswer: (auditId: string, question: string) => `/audits/${auditId}/moderation/${question}`,
  questions: (id: string, filters?: Filters) => withQuery(`/cycles/${id}/questions`, filters),
  askUnit: (auditId: string, about?: { question: string }) => withQuery(`/audits/${auditId}/ask`, about),
  sendBack: (id: string) => `/audits/${id}/send-back`,
  replaceCase: (id: string) => `/audits/${id}/replace`,
  auditDue: (id: string) => `/audits/${id}/due`,
  followUp: (id: string, filters?: Filters) => withQuery(`/audits/${id}/follow-up`, filters),
  accountFor: (id: string) => `/audits/${id}/account-for`,
  cycleReplies: (id: string, filters?: Filters) => withQuery(`/cycles/${id}/replies`, filters),
  askForReply: (id: string) => `/audits/${id}/ask-for-reply`,
  auditReply: (id: string, filters?: Filters) => withQuery(`/audits/${id}/reply`, filters),
  reply: (id: string, done?: 'draft' | 'sent') => withQuery(`/replies/${id}`, done && { done }),
  raiseConcern: (auditId: string, question?: string) =>
    withQuery(`/audits/${auditId}/concerns/new`, question ? { question } : undefined),
  concerns: (filters?: Filters) => withQuery('/concerns', filters),
  concern: (id: string, done?: 'raised' | 'acknowledged' | 'planned' | 'graver' | 'noted') =>
    withQuery(`/concerns/${id}`, done && { done }),
  calibrations: (filters?: Filters) => withQuery('/calibrations', filters),
  newCalibration: () => '/calibrations/new',
  calibration: (id: string, done?: 'asked' | 'finished' | 'settled') =>
    withQuery(`/calibrations/${id}`, done && { done }),
  calibrationForm: (id: string, section?: string) =>
    withQuery(`/calibrations/${id}/answers`, section ? { section } : undefined),
  /** The form of an audit, or of the shared case of a calibration. */
  form: ({ of, id }: Formed, section?: string): string =>
    of === 'audit' ? paths.audit(id, section) : paths.calibrationForm(id, section),
  /** Where its answers are checked before they are handed in. */
  formCheck: ({ of, id }: Formed): string => (of === 'audit' ? paths.checkAudit(id) : paths.calibration(id)),
  answerApi: ({ of, id }: Formed, question: string) =>
    `/api/${of === 'audit' ? 'audits' : 'calibrations'}/${id}/answers/${question}`,
  changesApi: (id: string, since: string) => `/api/audits/${id}/changes?since=${encodeURIComponent(since)}`,
  streamApi: (id: string, since: string) => `/api/audits/${id}/stream?since=${encodeURIComponent(since)}`,
  outboxApi: (id: string) => `/api/audits/${id}/outbox`,
  waitingApi: () => '/api/concerns',
  sessionApi: (person?: string) => withQuery('/api/session', person === undefined ? undefined : { person }),
};
