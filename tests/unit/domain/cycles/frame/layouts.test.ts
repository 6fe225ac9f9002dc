import { expect, test } from 'vitest';
import { layoutOf } from '#lib/domain/cycles/frame/layouts.ts';

test.each([
  ['assessments', ['Child Unique ID', 'Continuous Assessment Start Date', 'Assessment completion date']],
  ['children in need', ['Child Unique ID', 'CIN Start Date', 'Primary Need Code', 'Allocated Team']],
  ['children on a child protection plan', ['Child Protection Plan Start Date', 'Latest Category of Abuse']],
  ['children in care', ['Date Started to be Looked After', 'Legal Status', 'Placement Type']],
  ['care leavers', ['Eligibility Category', 'Latest Pathway Plan Review Date', 'Allocated Personal Adviser']],
  ['adults with care and support', ['Person ID', 'Primary Support Reason', 'Client Funding Status']],
  ['staff, for supervision files', ['Staff number', 'Line manager', 'Team']],
])('a list of %s is known by its headers', (layout, headers) => {
  expect(layoutOf(headers)).toBe(layout);
});

test('a plain list is no layout that is known', () => {
  expect(layoutOf(['Case reference', 'Team', 'Worker', 'Legal status'])).toBeNull();
});
