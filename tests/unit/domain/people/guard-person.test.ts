import { describe, expect, test } from 'vitest';
import { guardDisabling, guardRoleChange, type PersonStanding } from '#lib/domain/people/guard-person.ts';

const standing = (overrides: Partial<PersonStanding> = {}): PersonStanding => ({
  isSelf: false,
  role: 'administrator',
  otherAdministrators: 1,
  ...overrides,
});
const LAST = 'The council needs an administrator who can sign in: invite another one first';

describe('disabling', () => {
  test('an administrator can disable another', () => {
    expect(guardDisabling(standing())).toEqual({ ok: true, value: true });
  });

  test('nobody disables themselves', () => {
    const message = 'You cannot disable yourself: ask another administrator to do it';
    expect(guardDisabling(standing({ isSelf: true }))).toEqual({
      ok: false,
      problems: [{ field: 'disable', message }],
    });
  });

  test('the last administrator who can sign in stays', () => {
    const problems = [{ field: 'disable', message: LAST }];
    expect(guardDisabling(standing({ otherAdministrators: 0 }))).toEqual({ ok: false, problems });
  });

  test('an auditor can be disabled however few administrators there are', () => {
    expect(guardDisabling(standing({ role: 'auditor', otherAdministrators: 0 })).ok).toBe(true);
  });
});

describe('changing a role', () => {
  test('nobody gives up their own administrator role', () => {
    const message = 'You cannot give up your own administrator role: ask another administrator to do it';
    expect(guardRoleChange(standing({ isSelf: true }), 'leader')).toEqual({
      ok: false,
      problems: [{ field: 'role', message }],
    });
  });

  test('an administrator who keeps the role can be changed otherwise, themselves included', () => {
    expect(guardRoleChange(standing({ isSelf: true, otherAdministrators: 0 }), 'administrator').ok).toBe(
      true,
    );
  });

  test('the last administrator who can sign in keeps the role', () => {
    const problems = [{ field: 'role', message: LAST }];
    expect(guardRoleChange(standing({ otherAdministrators: 0 }), 'auditor')).toEqual({ ok: false, problems });
  });

  test('another administrator can become something else', () => {
    expect(guardRoleChange(standing(), 'coordinator').ok).toBe(true);
  });
});
