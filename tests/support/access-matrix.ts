import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';

/** Everybody the matrix asks for, in the order of its columns. */
export const ASKERS = [
  'nobody',
  'auditor of the pair',
  'another auditor',
  'coordinator',
  'leader',
  'administrator',
  'practitioner',
  'coordinator of another council',
] as const;

/** Someone, or no one, who asks for an address. */
export type Asker = (typeof ASKERS)[number];

/** What comes back. Someone who may never do a thing is told so; what is not theirs to see is simply not there. */
export type Answer = 'shown' | 'nothing' | 'moved on' | 'sign in' | 'no access' | 'not found' | 'clash';

/** What the addresses need: ids of the council whose people ask. */
export type Ids = {
  /** A draw that was made. */
  draw: string;
  /** An open cycle, and an audit in it that the auditor of the pair holds. */
  openCycle: string;
  audit: string;
  /** An audit that was returned in the open cycle. */
  returnedAudit: string;
  /** Where words of the open cycle are released. */
  words: string;
  /** A cycle whose findings are published. */
  publishedCycle: string;
  /** A message to the auditor of the pair that a day for the calendar comes with. */
  message: string;
  tool: string;
  team: string;
  person: string;
  /** An auditor, a training session, and a theme of the programme that is still to be planned. */
  auditor: string;
  session: string;
  theme: string;
  /** Something that happened to teams. */
  teamEvent: string;
  /** A shared case that is being judged, and one that is settled. */
  calibration: string;
  settledCalibration: string;
  /** An audit of another pair that the auditor of the pair moderates. */
  moderated: string;
  /** A report on paper whose figures were entered. */
  paperReport: string;
  /** What the practitioner is asked to read. */
  reply: string;
  /** A concern that the auditor of the pair has raised. */
  concern: string;
};

/** One kind of request: an address of the route, and what each asker gets. */
export type MatrixRow = {
  method: 'GET' | 'POST' | 'PUT';
  pattern: string;
  /** What sets this row apart from others of its route. */
  note?: string;
  body?: object;
  address: (ids: Ids) => string;
  answers: Record<Asker, Answer>;
};

type Except = Partial<Record<Asker, Answer>>;
type Address = string | ((ids: Ids) => string);

const same = (answer: Answer): Record<Asker, Answer> => ({
  nobody: answer,
  'auditor of the pair': answer,
  'another auditor': answer,
  coordinator: answer,
  leader: answer,
  administrator: answer,
  practitioner: answer,
  'coordinator of another council': answer,
});

/** A page that signing in alone opens. */
const signedIn = (except: Except = {}) => ({ ...same('shown'), nobody: 'sign in' as const, ...except });

/** A page that only some roles have; everybody else who is signed in is told so. */
const only = (except: Except) => ({ ...same('no access'), nobody: 'sign in' as const, ...except });

const coordinators: Except = { coordinator: 'shown', 'coordinator of another council': 'shown' };
const ownCoordinator: Except = { coordinator: 'shown', 'coordinator of another council': 'not found' };
const ownPair: Except = { 'auditor of the pair': 'shown', 'another auditor': 'not found' };
const foreign: Except = { 'coordinator of another council': 'not found' };

const row = (
  method: MatrixRow['method'],
  pattern: string,
  answers: Record<Asker, Answer>,
  address: Address = pattern,
): MatrixRow => ({
  method,
  pattern,
  answers,
  address: typeof address === 'string' ? () => address : address,
});

const page = (pattern: string, answers: Record<Asker, Answer>, address?: Address): MatrixRow =>
  row('GET', pattern, answers, address);

const inPairOrOwnCoordinator = only({ ...ownPair, ...ownCoordinator });

/** A shared case is given to every auditor, each for themselves. */
const asked = only({ ...ownPair, ...ownCoordinator, 'another auditor': 'shown' });

/** Data for scripts: nobody is told more than that there is nothing there. */
const dataOf = (except: Except) => ({ ...same('not found'), nobody: 'sign in' as const, ...except });

/** Findings are the coordinator's from the first return, the leader's once they are published. */
function findings(pattern: string, rest: string): MatrixRow[] {
  const at = (cycle: string) => `/cycles/${cycle}/findings${rest}`;
  const published = only({ ...ownCoordinator, leader: 'shown' });
  const unpublished = only({ ...ownCoordinator, leader: 'not found' });
  return [
    { ...page(pattern, published, ({ publishedCycle }) => at(publishedCycle)), note: 'published' },
    { ...page(pattern, unpublished, ({ openCycle }) => at(openCycle)), note: 'not yet published' },
  ];
}

// A save over a version that nobody has seen: whoever may answer meets a clash, and nothing is written.
const SAVE = {
  commandId: '01a200f3-0000-7000-8000-000000000001',
  version: 999_999,
  answer: NO_ANSWER,
};
const SINCE = '?since=2010-11-01T00:00:00.000Z';

/** Route × method × asker → answer. A route without a row, or a row without a route, fails the test that reads this. */
export const ACCESS_MATRIX: readonly MatrixRow[] = [
  // 1 before the door
  page('/sign-in', { ...same('moved on'), nobody: 'shown' }),
  page('/signed-out', same('shown')),
  page('/accessibility', same('shown')),
  page('/open-data', same('shown')),
  page('/invitations/[token]', same('shown'), '/invitations/no-such-link'),
  page('/draws/[id]', same('shown'), ({ draw }) => `/draws/${draw}`),

  // 2 everybody
  page('/', signedIn({ administrator: 'moved on' })),
  page('/counting', signedIn()),
  page('/tools', signedIn({ practitioner: 'no access' })),
  page('/tools/[id]', signedIn({ ...foreign, practitioner: 'no access' }), ({ tool }) => `/tools/${tool}`),

  // 3 administrators
  page('/people', only({ administrator: 'shown' })),
  page('/people/new', only({ administrator: 'shown' })),
  page('/people/[id]', only({ administrator: 'shown' }), ({ person }) => `/people/${person}`),
  page('/teams', only({ administrator: 'shown' })),
  page('/teams/[id]', only({ administrator: 'shown' }), ({ team }) => `/teams/${team}`),
  page('/settings', only({ administrator: 'shown' })),
  page('/settings/places', only({ administrator: 'shown' })),
  page('/settings/tokens', only({ administrator: 'shown' })),
  page('/trail', only({ administrator: 'shown', ...coordinators })),

  // 4 cycles
  page('/cycles', only(coordinators)),
  page('/cycles/new', only(coordinators)),
  page('/cycles/[id]', only(ownCoordinator), ({ openCycle }) => `/cycles/${openCycle}`),
  page(
    '/cycles/[id]/editions/compare',
    only({ coordinator: 'not found', 'coordinator of another council': 'not found', leader: 'not found' }),
    ({ openCycle }) => `/cycles/${openCycle}/editions/compare`,
  ),
  page('/cycles/[id]/words', only(ownCoordinator), ({ openCycle }) => `/cycles/${openCycle}/words`),
  page('/cycles/[id]/words/[auditId]/[question]', only(ownCoordinator), ({ words }) => words),
  page('/cycles/[id]/warnings', only(ownCoordinator), ({ openCycle }) => `/cycles/${openCycle}/warnings`),
  // The plan of an open cycle stands, for its own coordinator too.
  page(
    '/cycles/[id]/edit',
    only({ ...foreign, coordinator: 'not found' }),
    ({ openCycle }) => `/cycles/${openCycle}/edit`,
  ),
  page('/cycles/[id]/sample', only(ownCoordinator), ({ openCycle }) => `/cycles/${openCycle}/sample`),
  page(
    '/cycles/[id]/sample/add-case',
    only(ownCoordinator),
    ({ openCycle }) => `/cycles/${openCycle}/sample/add-case`,
  ),
  // The sample of an open cycle stands, for its own coordinator too.
  page(
    '/cycles/[id]/sample/draw-again',
    only({ ...foreign, coordinator: 'not found' }),
    ({ openCycle }) => `/cycles/${openCycle}/sample/draw-again`,
  ),
  // The list of an open cycle stands too; nothing of it is being read or loaded.
  page(
    '/cycles/[id]/sample/list',
    only({ ...foreign, coordinator: 'not found' }),
    ({ openCycle }) => `/cycles/${openCycle}/sample/list`,
  ),
  ...['progress', 'refused'].map((part) =>
    page(
      `/cycles/[id]/sample/list/${part}`,
      dataOf({}),
      ({ openCycle }) => `/cycles/${openCycle}/sample/list/${part}`,
    ),
  ),
  page('/cycles/[id]/pairs', only(ownCoordinator), ({ openCycle }) => `/cycles/${openCycle}/pairs`),
  page(
    '/cycles/[id]/pairs/[auditId]/exemption',
    only(ownCoordinator),
    ({ openCycle, audit }) => `/cycles/${openCycle}/pairs/${audit}/exemption`,
  ),
  page('/cycles/[id]/returns', only(ownCoordinator), ({ openCycle }) => `/cycles/${openCycle}/returns`),
  page('/cycles/[id]/agreement', only(ownCoordinator), ({ openCycle }) => `/cycles/${openCycle}/agreement`),
  page(
    '/cycles/[id]/agreement/csv',
    only(ownCoordinator),
    ({ openCycle }) => `/cycles/${openCycle}/agreement/csv`,
  ),
  page(
    '/cycles/[id]/editions',
    only(ownCoordinator),
    ({ publishedCycle }) => `/cycles/${publishedCycle}/editions`,
  ),

  // 4a auditors, and the programme of audit work
  page('/readiness', only(coordinators)),
  page('/readiness/rules', only(coordinators)),
  page('/readiness/people/[id]', only(ownCoordinator), ({ auditor }) => `/readiness/people/${auditor}`),
  page('/training', only(coordinators)),
  page('/training/new', only(coordinators)),
  page('/training/[id]', only(ownCoordinator), ({ session }) => `/training/${session}`),
  page('/audits', only({ 'auditor of the pair': 'shown', 'another auditor': 'shown' })),
  page(
    '/leave',
    only({
      'auditor of the pair': 'shown',
      'another auditor': 'shown',
      coordinator: 'moved on',
      'coordinator of another council': 'moved on',
    }),
  ),
  page('/programme', only({ leader: 'shown', ...coordinators })),
  page('/programme/new', only(coordinators)),
  page('/programme/[id]', only(ownCoordinator), ({ theme }) => `/programme/${theme}`),

  // 5 findings
  page('/findings', only({ leader: 'shown', ...coordinators })),
  page('/findings/circumstances', only({ leader: 'shown', ...coordinators })),
  ...['', '/import', '/events', '/events/new'].map((rest) =>
    page(`/circumstances${rest}`, only(coordinators)),
  ),
  page('/circumstances/months', only(ownCoordinator), ({ team }) => `/circumstances/months?team=${team}`),
  page(
    '/circumstances/events/[id]',
    only(ownCoordinator),
    ({ teamEvent }) => `/circumstances/events/${teamEvent}`,
  ),
  page('/findings/expectations', only(coordinators)),
  page(
    '/findings/expectations/[tool]/[keyArea]',
    only(coordinators),
    '/findings/expectations/child-protection/care-plan-good',
  ),
  page('/findings/trends', only({ leader: 'shown', ...coordinators })),
  page('/findings/trends/csv', only({ leader: 'shown', ...ownCoordinator })),
  page('/findings/teams', only({ leader: 'shown', ...coordinators })),
  page('/findings/teams/csv', only({ leader: 'shown', ...ownCoordinator })),
  page(
    '/findings/teams/[id]',
    only({ leader: 'shown', ...ownCoordinator }),
    ({ team }) => `/findings/teams/${team}`,
  ),
  ...findings('/cycles/[id]/findings', ''),
  ...findings('/cycles/[id]/findings/csv', '/csv'),
  ...findings('/cycles/[id]/findings/xlsx', '/xlsx'),
  ...findings('/cycles/[id]/findings/breakdown', '/breakdown'),
  ...findings('/cycles/[id]/findings/breakdown/csv', '/breakdown/csv'),
  ...findings('/cycles/[id]/findings/safety', '/safety'),
  ...findings('/cycles/[id]/findings/change', '/change'),
  page(
    '/cycles/[id]/findings/change/csv',
    only({ ...ownCoordinator, leader: 'shown' }),
    ({ publishedCycle }) => `/cycles/${publishedCycle}/findings/change/csv`,
  ),
  page('/findings/paper', only(coordinators)),
  page('/findings/paper/new', only(coordinators)),
  page('/findings/paper/[id]', only(ownCoordinator), ({ paperReport }) => `/findings/paper/${paperReport}`),
  page(
    '/cycles/[id]/findings/[keyArea]',
    only({ ...ownCoordinator, leader: 'shown' }),
    ({ publishedCycle }) => `/cycles/${publishedCycle}/findings/care-plan-good`,
  ),

  // 6 audits
  page('/audits/[id]', inPairOrOwnCoordinator, ({ audit }) => `/audits/${audit}`),
  page('/audits/[id]/check', only(ownPair), ({ audit }) => `/audits/${audit}/check`),
  // An audit whose pair works together has nothing to agree on, and nothing to open again.
  page(
    '/audits/[id]/agree',
    only({ ...ownPair, 'auditor of the pair': 'moved on' }),
    ({ audit }) => `/audits/${audit}/agree`,
  ),
  page(
    '/audits/[id]/reopen',
    only({ ...ownPair, ...foreign, 'auditor of the pair': 'not found', coordinator: 'not found' }),
    ({ audit }) => `/audits/${audit}/reopen`,
  ),
  page('/audits/[id]/history', inPairOrOwnCoordinator, ({ audit }) => `/audits/${audit}/history`),
  page('/audits/[id]/account-for', only(ownCoordinator), ({ audit }) => `/audits/${audit}/account-for`),
  page('/audits/[id]/follow-up', only(ownCoordinator), ({ audit }) => `/audits/${audit}/follow-up`),
  page('/audits/[id]/due', only(ownCoordinator), ({ audit }) => `/audits/${audit}/due`),
  page('/audits/[id]/replace', only(ownCoordinator), ({ audit }) => `/audits/${audit}/replace`),
  page(
    '/audits/[id]/send-back',
    only(ownCoordinator),
    ({ returnedAudit }) => `/audits/${returnedAudit}/send-back`,
  ),

  // 6c moderation: the moderator alone, and the coordinator who chooses them; questions to the unit from the form
  page('/cycles/[id]/moderation', only(ownCoordinator), ({ openCycle }) => `/cycles/${openCycle}/moderation`),
  page(
    '/cycles/[id]/moderation/[auditId]',
    only(ownCoordinator),
    ({ openCycle, moderated }) => `/cycles/${openCycle}/moderation/${moderated}`,
  ),
  ...['', '/pc-status-correct'].map((rest) =>
    page(
      `/audits/[id]/moderation${rest && '/[question]'}`,
      only({
        ...ownPair,
        coordinator: 'not found',
        'coordinator of another council': 'not found',
      }),
      ({ moderated }) => `/audits/${moderated}/moderation${rest}`,
    ),
  ),
  page('/audits/[id]/ask', only(ownPair), ({ audit }) => `/audits/${audit}/ask`),
  page('/cycles/[id]/questions', only(ownCoordinator), ({ openCycle }) => `/cycles/${openCycle}/questions`),

  // 6a replies: whoever is asked reads their own, the pair and the coordinator what came of it
  page('/cycles/[id]/replies', only(ownCoordinator), ({ openCycle }) => `/cycles/${openCycle}/replies`),
  page(
    '/audits/[id]/ask-for-reply',
    only(ownCoordinator),
    ({ returnedAudit }) => `/audits/${returnedAudit}/ask-for-reply`,
  ),
  page('/audits/[id]/reply', inPairOrOwnCoordinator, ({ audit }) => `/audits/${audit}/reply`),
  page(
    '/replies/[id]',
    only({ practitioner: 'shown', 'auditor of the pair': 'not found', 'another auditor': 'not found' }),
    ({ reply }) => `/replies/${reply}`,
  ),

  // 6b immediate concerns: the pair raises and reads, coordinators and people on duty take them over
  page(
    '/audits/[id]/concerns/new',
    only({
      ...ownPair,
      coordinator: 'not found',
      'coordinator of another council': 'not found',
    }),
    ({ audit }) => `/audits/${audit}/concerns/new`,
  ),
  page('/concerns', only(coordinators)),
  page('/concerns/[id]', inPairOrOwnCoordinator, ({ concern }) => `/concerns/${concern}`),

  // 6b calibration: everybody asked sees their own side of it
  page('/calibrations', only(coordinators)),
  page('/calibrations/new', only(coordinators)),
  page('/calibrations/[id]', asked, ({ calibration }) => `/calibrations/${calibration}`),
  page('/calibrations/[id]/answers', asked, ({ calibration }) => `/calibrations/${calibration}/answers`),

  // 7 messages
  page('/messages', signedIn()),
  page(
    '/messages/[id]',
    dataOf({ 'auditor of the pair': 'shown', coordinator: 'shown' }),
    ({ message }) => `/messages/${message}`,
  ),
  // Even the coordinator, who can read it, has no day of somebody else's to keep.
  page(
    '/messages/[id]/calendar',
    dataOf({ 'auditor of the pair': 'shown' }),
    ({ message }) => `/messages/${message}/calendar`,
  ),
  page('/outbox', only(coordinators)),

  // 8 for the pages' own scripts
  row('GET', '/api/health', same('shown')),
  row('GET', '/api/ready', same('shown')),
  // For other systems, which have a token: a person who is signed in has none, and gets nothing by it.
  row('GET', '/api/v1/openapi.json', same('shown')),
  row('GET', '/api/v1/cycles', same('sign in')),
  ...(['figures', 'breakdowns'] as const).map((what) =>
    row(
      'GET',
      `/api/v1/cycles/[id]/${what}`,
      same('sign in'),
      ({ publishedCycle }) => `/api/v1/cycles/${publishedCycle}/${what}`,
    ),
  ),
  row('GET', '/api/v1/trends', same('sign in'), '/api/v1/trends?tool=child-protection'),
  row('GET', '/api/session', signedIn()),
  row('POST', '/api/session', signedIn()),
  row('GET', '/api/concerns', dataOf(coordinators)),
  row(
    'GET',
    '/api/audits/[id]/changes',
    dataOf({ 'auditor of the pair': 'shown', coordinator: 'shown' }),
    ({ audit }) => `/api/audits/${audit}/changes${SINCE}`,
  ),
  row(
    'GET',
    '/api/audits/[id]/stream',
    dataOf({ 'auditor of the pair': 'shown', coordinator: 'shown' }),
    ({ audit }) => `/api/audits/${audit}/stream${SINCE}`,
  ),
  // The council of the test keeps nothing in browsers: whoever may ask is told so, with nothing in it.
  row(
    'GET',
    '/api/audits/[id]/outbox',
    dataOf({ 'auditor of the pair': 'nothing' }),
    ({ audit }) => `/api/audits/${audit}/outbox`,
  ),
  {
    ...row(
      'PUT',
      '/api/audits/[id]/answers/[question]',
      dataOf({ 'auditor of the pair': 'clash' }),
      ({ audit }) => `/api/audits/${audit}/answers/pc-status-correct`,
    ),
    body: SAVE,
  },
  {
    ...row(
      'PUT',
      '/api/calibrations/[id]/answers/[question]',
      dataOf({ 'auditor of the pair': 'clash', 'another auditor': 'clash', coordinator: 'clash' }),
      ({ settledCalibration }) => `/api/calibrations/${settledCalibration}/answers/pc-status-correct`,
    ),
    body: SAVE,
  },
];
