import { z } from 'zod';
import { textWarnings } from '#lib/domain/answers/text-warnings.ts';
import { WARNING_KINDS } from '#lib/domain/answers/warnings/warning-kinds.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { requiredText } from '#lib/domain/required-fields.ts';

/** The most characters that are released of one answer: more is a story, and stories are recognised. */
export const MOST_RELEASED = 600;

const READ = 'Say that you have read the words and nobody can be known by them';

/** What a coordinator gives to release words: as they should be read, and that they were looked through. */
export const releaseSchema = z.object({
  words: requiredText('the words to release', MOST_RELEASED),
  read: z.literal('yes', { error: READ }),
  harmless: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked === 'yes'),
});

/** Words that are to be released. */
export type ReleaseWish = Omit<z.infer<typeof releaseSchema>, 'read'>;

/**
 * May these words be released? What looks like a name, a number or a postcode is taken out first, or said to be none: the
 * look-through knows words, not people. `today` is yyyy-mm-dd.
 */
export function mayRelease({ words, harmless }: ReleaseWish, today: string): Outcome<string> {
  const [first] = harmless ? [] : textWarnings(words, today);
  if (!first) return accepted(words);
  const { label } = WARNING_KINDS[first.kind];
  return refused(
    'words',
    `“${first.piece}” looks like ${label}: take it out, or tick below that it tells nobody who it is`,
  );
}
