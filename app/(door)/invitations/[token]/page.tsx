import type { Metadata } from 'next';
import { z } from 'zod';
import { takeUpInvitation } from '#app/(door)/invitations/[token]/actions.ts';
import { InvitationForm } from '#components/door/invitation-form.tsx';
import { ErrorPage } from '#components/page/error-page.tsx';
import { hashInvitationToken } from '#lib/auth/invitation-token.ts';
import { findInvitation } from '#lib/db/invitations.ts';

export const metadata: Metadata = { title: 'Choose a password', referrer: 'no-referrer' };

const paramsSchema = z.object({ token: z.string() });

/** Where a one-time link leads: the person chooses a password and is in. */
export default async function InvitationPage({ params }: { params: Promise<unknown> }) {
  const { token } = paramsSchema.parse(await params);
  const invitation = await findInvitation(hashInvitationToken(token), new Date());
  if (!invitation) return <InvitationGone />;
  const { personName, email, councilName } = invitation;
  return (
    <InvitationForm action={takeUpInvitation.bind(null, token)} {...{ personName, email, councilName }} />
  );
}

function InvitationGone() {
  return (
    <ErrorPage
      heading="This link no longer works"
      paragraphs={[
        'An invitation link works once, and for seven days.',
        'Ask your council’s Sightline administrator for a new one.',
      ]}
    />
  );
}
