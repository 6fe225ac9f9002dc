/** Every address we link to, as functions: a route that moves is changed here once. */
export const paths = {
  home: () => '/',
  signIn: (reason?: 'ended') => (reason ? `/sign-in?reason=${reason}` : '/sign-in'),
  signedOut: () => '/signed-out',
  invitation: (token: string) => `/invitations/${token}`,
  accessibility: () => '/accessibility',
  people: (filters?: Record<string, string>) => withQuery('/people', filters),
  newPerson: () => '/people/new',
  person: (id: string, done?: 'saved' | 'disabled' | 'enabled') =>
    withQuery(`/people/${id}`, done && { done }),
  teams: () => '/teams',
  team: (id: string, done?: 'saved' | 'closed' | 'reopened') => withQuery(`/teams/${id}`, done && { done }),
  settings: (done?: 'saved') => withQuery('/settings', done && { done }),
  trail: (filters?: Record<string, string>) => withQuery('/trail', filters),
  tools: () => '/tools',
  tool: (id: string) => `/tools/${id}`,
  cycles: (filters?: Record<string, string>) => withQuery('/cycles', filters),
  newCycle: () => '/cycles/new',
  cycle: (id: string) => `/cycles/${id}`,
  editCycle: (id: string) => `/cycles/${id}/edit`,
  sample: (id: string) => `/cycles/${id}/sample`,
  pairs: (id: string, filters?: Record<string, string>) => withQuery(`/cycles/${id}/pairs`, filters),
  returns: (id: string, filters?: Record<string, string>) => withQuery(`/cycles/${id}/returns`, filters),
  findingsList: (filters?: Record<string, string>) => withQuery('/findings', filters),
  findings: (id: string, filters?: Record<string, string>) => withQuery(`/cycles/${id}/findings`, filters),
  findingsCsv: (id: string) => `/cycles/${id}/findings/csv`,
  keyArea: (id: string, keyArea: string) => `/cycles/${id}/findings/${keyArea}`,
  counting: () => '/counting',
  audit: (id: string, section?: string) => withQuery(`/audits/${id}`, section ? { section } : undefined),
  auditQuestion: (id: string, section: string, question: string) =>
    `/audits/${id}?section=${section}#${question}`,
  auditDone: (id: string, done: 'returned' | 'sent-back') => withQuery(`/audits/${id}`, { done }),
  checkAudit: (id: string) => `/audits/${id}/check`,
  auditHistory: (id: string, filters?: Record<string, string>) => withQuery(`/audits/${id}/history`, filters),
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
