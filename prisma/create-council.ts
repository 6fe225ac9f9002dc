import { parseArgs } from 'node:util';
import { z } from 'zod';
import { newInvitationLink } from '#lib/auth/invitation-link.ts';
import { database } from '#lib/db/client.ts';
import { emailSchema } from '#lib/domain/people/credentials.ts';
import { command, Stop, say } from '#prisma/command.ts';
import { withDatabase } from '#prisma/database.ts';
import { loadTools } from '#prisma/load-tools.ts';
import { applyMigrations } from '#prisma/migrations.ts';

const USAGE =
  'Say the council’s name, its first administrator and their e-mail address: npm run council -- --name "Northmere Council" --person "Simon Achebe" --email simon.achebe@northmere.gov.uk';

const text = z.string({ error: USAGE }).trim().min(1, { error: USAGE });
const wishSchema = z.object({ name: text, person: text, email: emailSchema });

type Wish = z.infer<typeof wishSchema>;

function readWish(): Wish {
  const given = { type: 'string' } as const;
  const { values } = parseArgs({ options: { name: given, person: given, email: given }, strict: false });
  const wish = wishSchema.safeParse(values);
  if (wish.success) return wish.data;
  throw new Stop(wish.error.issues[0]?.message ?? USAGE);
}

async function refuseDoubles({ name, email }: Wish): Promise<void> {
  const council = await database().council.findUnique({ where: { name } });
  if (council) throw new Stop(`${name} is already here, so nothing was changed.`);
  const person = await database().person.findUnique({ where: { email } });
  if (person) throw new Stop(`${email} already belongs to somebody, so nothing was changed.`);
}

/** Makes the council with its tools and its first administrator, whole or not at all; gives the one-time link. */
async function createCouncil({ name, person, email }: Wish): Promise<string> {
  const { link, tokenHash, expiresAt } = newInvitationLink(new Date());
  await database().$transaction(async (tx) => {
    const { id: councilId } = await tx.council.create({ data: { name } });
    const administrator = { councilId, name: person, email, role: 'administrator' };
    const { id: personId } = await tx.person.create({ data: administrator });
    await tx.invitation.create({ data: { councilId, personId, tokenHash, expiresAt } });
    const line = { action: 'person.invited', thing: 'person', thingId: personId, about: person };
    await tx.trailEntry.create({ data: { councilId, ...line, detail: 'As the first administrator' } });
    await loadTools(tx, councilId);
  });
  return link;
}

await command(async () => {
  const wish = readWish();
  await withDatabase('"npm run council"', async (url) => {
    await applyMigrations(url);
    await refuseDoubles(wish);
    const link = await createCouncil(wish);
    await database().$disconnect();
    say(`${wish.name} is ready. ${wish.person} chooses a password here, once, within seven days:\n  ${link}`);
  });
});
