/** Everything the trail records, by 'noun.deed', with the words a reader sees. */
export const TRAIL_ACTIONS = {
  'person.signed-in': 'Signed in',
  'person.signed-out': 'Signed out',
  'person.invited': 'Invited a person',
  'person.invitation-accepted': 'Took up an invitation',
  'person.changed': 'Changed a person',
  'person.disabled': 'Disabled a person',
  'person.enabled': 'Enabled a person again',
  'team.added': 'Added a team',
  'team.renamed': 'Renamed a team',
  'team.closed': 'Closed a team',
  'team.reopened': 'Reopened a team',
  'council.settings-changed': 'Changed the council’s settings',
  'cycle.planned': 'Planned a cycle',
  'cycle.edited': 'Changed the plan of a cycle',
  'cycle.frame-loaded': 'Loaded a caseload list',
  'cycle.drawn': 'Drew the sample',
  'cycle.paired': 'Built or changed the pairs',
  'cycle.opened': 'Opened a cycle',
  'cycle.closed': 'Closed a cycle',
  'cycle.reopened': 'Reopened a cycle',
  'cycle.published': 'Published findings',
  'cycle.findings-exported': 'Downloaded findings',
  'audit.read': 'Opened an audit and its case reference',
  'audit.returned': 'Returned an audit',
  'audit.sent-back': 'Sent an audit back',
  'audit.accounted-for': 'Recorded why an audit is not returned',
  'audit.expected-again': 'Expected an audit again',
} as const;

/** One kind of deed or reading that the trail records. */
export type TrailAction = keyof typeof TRAIL_ACTIONS;

/** Every kind, in the order of the filter. */
export const TRAIL_ACTION_NAMES = Object.keys(TRAIL_ACTIONS).filter(
  (name): name is TrailAction => name in TRAIL_ACTIONS,
);
