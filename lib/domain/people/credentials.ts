import { z } from 'zod';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '#lib/domain/people/password-length.ts';

/** An e-mail address as an account is found by: trimmed and in lower case. */
export const emailSchema = z
  .string({ error: 'Enter an e-mail address' })
  .trim()
  .toLowerCase()
  .max(254, { error: 'An e-mail address has 254 characters at most' })
  .pipe(z.email({ error: 'Enter an e-mail address, like name@council.gov.uk' }));

/** What the sign-in page posts. */
export const signInSchema = z.object({
  email: emailSchema,
  password: z
    .string({ error: 'Enter your password' })
    .min(1, { error: 'Enter your password' })
    .max(LONGEST_PASSWORD, { error: 'That password is too long' }),
});

/** What a page posts whose session has ended: only its own person may go on with it. */
export const signInAgainSchema = signInSchema.extend({
  personId: z.uuid({ error: 'Sign in on the sign-in page' }),
});

/** What someone invited posts to choose a password. */
export const choosePasswordSchema = z
  .object({
    password: z
      .string({ error: 'Choose a password' })
      .min(SHORTEST_PASSWORD, { error: `Choose a password of ${SHORTEST_PASSWORD} characters or more` })
      .max(LONGEST_PASSWORD, { error: `Choose a password of ${LONGEST_PASSWORD} characters or fewer` }),
    again: z.string({ error: 'Type the password again' }),
  })
  .refine((input) => input.password === input.again, {
    path: ['again'],
    error: 'The two passwords are not the same',
  });
