/** Every address we link to, as functions: a route that moves is changed here once. */
export const paths = {
  home: () => '/',
  signIn: (reason?: 'ended' | 'idle') => (reason ? `/sign-in?reason=${reason}` : '/sign-in'),
  signedOut: () => '/signed-out',
  invitation: (token: string) => `/invitations/${token}`,
  accessibility: () => '/accessibility',
  people: () => '/people',
  newPerson: () => '/people/new',
  person: (id: string) => `/people/${id}`,
  teams: () => '/teams',
  settings: () => '/settings',
  trail: (filters?: Record<string, string>) => withQuery('/trail', filters),
  tools: () => '/tools',
  tool: (id: string) => `/tools/${id}`,
  cycles: () => '/cycles',
  newCycle: () => '/cycles/new',
  cycle: (id: string) => `/cycles/${id}`,
  editCycle: (id: string) => `/cycles/${id}/edit`,
  sample: (id: string) => `/cycles/${id}/sample`,
  pairs: (id: string) => `/cycles/${id}/pairs`,
  returns: (id: string, filters?: Record<string, string>) => withQuery(`/cycles/${id}/returns`, filters),
  findingsList: () => '/findings',
  findings: (id: string) => `/cycles/${id}/findings`,
  findingsCsv: (id: string) => `/cycles/${id}/findings/csv`,
  keyArea: (id: string, keyArea: string) => `/cycles/${id}/findings/${keyArea}`,
  counting: () => '/counting',
  audit: (id: string, section?: string) => withQuery(`/audits/${id}`, section ? { section } : undefined),
  auditQuestion: (id: string, section: string, question: string) =>
    `/audits/${id}?section=${section}#${question}`,
  checkAudit: (id: string) => `/audits/${id}/check`,
  auditHistory: (id: string) => `/audits/${id}/history`,
  sendBack: (id: string) => `/audits/${id}/send-back`,
  accountFor: (id: string) => `/audits/${id}/account-for`,
  answerApi: (id: string, question: string) => `/api/audits/${id}/answers/${question}`,
  changesApi: (id: string, since: string) => `/api/audits/${id}/changes?since=${encodeURIComponent(since)}`,
  sessionApi: () => '/api/session',
};

function withQuery(path: string, query: Record<string, string> | undefined): string {
  const text = new URLSearchParams(query).toString();
  return text ? `${path}?${text}` : path;
}
