import type { OpenRole } from '#lib/domain/people/roles.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';

/** What decides whether an administrator may take something from a person. */
export type PersonStanding = {
  /** The person is the administrator who asks. */
  isSelf: boolean;
  role: OpenRole;
  /** Administrators beside this person who can sign in today. */
  otherAdministrators: number;
};

const LAST = 'The council needs an administrator who can sign in: invite another one first';

/** May this person be disabled? Never by themselves, and never the last administrator. */
export function guardDisabling({ isSelf, role, otherAdministrators }: PersonStanding): Outcome<true> {
  if (isSelf) return refused('disable', 'You cannot disable yourself: ask another administrator to do it');
  if (role === 'administrator' && otherAdministrators === 0) return refused('disable', LAST);
  return accepted(true);
}

/** May this person's role become another? Nobody gives up their own administrator role, and the last one stays. */
export function guardRoleChange(standing: PersonStanding, role: OpenRole): Outcome<true> {
  if (standing.role !== 'administrator' || role === 'administrator') return accepted(true);
  if (standing.isSelf) {
    return refused(
      'role',
      'You cannot give up your own administrator role: ask another administrator to do it',
    );
  }
  return standing.otherAdministrators === 0 ? refused('role', LAST) : accepted(true);
}
