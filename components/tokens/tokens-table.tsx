import { EmptyState } from '#components/ui/empty-state.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import { Tag, type TagColour } from '#components/ui/tag.tsx';
import { SCOPE_NAMES, SCOPES } from '#lib/domain/open-data/scopes.ts';
import { type TokenLife, tokenState } from '#lib/domain/open-data/token-access.ts';
import { dateOf, momentInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** One token as the list shows it. */
export type ShownToken = TokenLife & {
  id: string;
  name: string;
  ending: string;
  scopes: readonly string[];
  lastUsedAt: Date | null;
};

const STATES = {
  live: { text: 'Works', colour: 'green' },
  expired: { text: 'Ended', colour: 'grey' },
  revoked: { text: 'Taken back', colour: 'grey' },
} as const satisfies Record<ReturnType<typeof tokenState>, { text: string; colour: TagColour }>;

const COLUMNS = [
  { key: 'name', heading: 'Who uses it' },
  { key: 'opens', heading: 'Opens' },
  { key: 'state', heading: 'State' },
  { key: 'used', heading: 'Last used' },
  { key: 'revoke', heading: 'Take back' },
];

const opens = (scopes: readonly string[]): string =>
  SCOPE_NAMES.filter((scope) => scopes.includes(scope))
    .map((scope) => SCOPES[scope].label)
    .join(', ');

const until = ({ expiresAt, revokedAt }: TokenLife): string =>
  revokedAt ? `on ${dateOf(revokedAt)}` : `until ${dateOf(expiresAt)}`;

/** Every token of the council, the newest first: never the token, only what it ends with. */
export function TokensTable({ tokens, now }: { tokens: readonly ShownToken[]; now: Date }) {
  if (tokens.length === 0)
    return (
      <EmptyState title="No token yet">
        <p className="govuk-body">Each token you make is listed here, with when it was last used.</p>
      </EmptyState>
    );
  const rows = tokens.map((token) => ({ key: token.id, cells: cellsOf(token, now) }));
  return <StackingTable columns={COLUMNS} rows={rows} caption="Tokens" captionSize="m" />;
}

function cellsOf(token: ShownToken, now: Date) {
  const state = tokenState(token, now);
  const { text, colour } = STATES[state];
  return {
    name: (
      <>
        {token.name} <span className="app-quiet">ends in {token.ending}</span>
      </>
    ),
    opens: opens(token.scopes),
    state: (
      <>
        <Tag colour={colour}>{text}</Tag> {until(token)}
      </>
    ),
    used: token.lastUsedAt ? momentInWords(token.lastUsedAt) : 'Never',
    revoke:
      state === 'live' ? (
        <a className="govuk-link" href={paths.apiTokens({ revoke: token.id })}>
          Take back<span className="govuk-visually-hidden"> the token of {token.name}</span>
        </a>
      ) : (
        '–'
      ),
  };
}
