import type { Metadata } from 'next';
import { z } from 'zod';
import { make, revoke } from '#app/(service)/settings/tokens/actions.ts';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { RevokeTokenForm } from '#components/tokens/revoke-token-form.tsx';
import { TokenForm } from '#components/tokens/token-form.tsx';
import { TokensTable } from '#components/tokens/tokens-table.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listTokens } from '#lib/db/open-data/list-tokens.ts';
import { tokenState } from '#lib/domain/open-data/token-access.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Tokens for open data – Settings' };

const querySchema = z.object({
  done: z.enum(['revoked']).optional().catch(undefined),
  revoke: z.uuid().optional().catch(undefined),
});

/** The tokens with which other systems read published figures. */
export default async function TokensPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('settings.manage');
  const query = querySchema.parse(await searchParams);
  const [tokens, now] = [await listTokens(viewer), new Date()];
  const leaving = tokens.find((token) => token.id === query.revoke && tokenState(token, now) === 'live');
  return (
    <>
      <BackLink href={paths.settings()}>Settings</BackLink>
      <DoneAlert done={query.done} words={{ revoked: 'The token is taken back' }} />
      <h1 className="govuk-heading-xl">Tokens for open data</h1>
      {leaving ? <RevokeTokenForm action={revoke.bind(null, leaving.id)} token={leaving} /> : null}
      <p className="govuk-body app-two-thirds">
        With a token another system reads your council’s published figures, and nothing else: no case, no
        person, no group of few.{' '}
        <a className="govuk-link" href={paths.openData()}>
          What it can read, and how
        </a>
        .
      </p>
      <TokensTable tokens={tokens} now={now} />
      <div className="app-two-thirds app-new-token">
        <h2 className="govuk-heading-m">Make a token</h2>
        <TokenForm action={make} />
      </div>
    </>
  );
}
