import { createHmac } from 'node:crypto';

const GROUP = 5;
const GROUPS = 3;

/**
 * The one password of the demonstration, different at every installation: it follows from the installation's own
 * secret, so nothing more has to be kept, and it cannot be found in this code.
 */
export function demoPasswordOf(secret: string): string {
  const text = createHmac('sha256', secret).update('sightline:demonstration').digest('hex');
  const groups = Array.from({ length: GROUPS }, (_, index) => text.slice(index * GROUP, (index + 1) * GROUP));
  return groups.join('-');
}
