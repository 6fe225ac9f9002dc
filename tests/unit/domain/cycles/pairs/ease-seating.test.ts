import { expect, test } from 'vitest';
import { easeSeating } from '#lib/domain/cycles/pairs/ease-seating.ts';
import { openSeating } from '#lib/domain/cycles/pairs/open-seating.ts';
import { sit } from '#lib/domain/cycles/pairs/seating.ts';
import { aChair, anAuditor, anAuditToPair, someFacts } from '#tests/support/pair-builders.ts';

const audits = [anAuditToPair({ id: 'one' }), anAuditToPair({ id: 'two' })];

test('an audit goes from somebody who holds two to somebody who holds none', () => {
  const seating = openSeating(someFacts(audits, [anAuditor(), anAuditor({ id: 'm2' })]));
  const [busy] = seating.people.manager;
  for (const place of seating.places) if (busy) sit(place, 'manager', busy);
  easeSeating(seating);
  expect(seating.people.manager.map(({ load }) => load)).toEqual([1, 1]);
});

test('two pairs who have met before change partners', () => {
  const earlier = [
    { one: 'm1', other: 'c1', audits: 1 },
    { one: 'm2', other: 'c2', audits: 1 },
  ];
  const people = [anAuditor(), anAuditor({ id: 'm2' }), aChair(), aChair({ id: 'c2' })];
  const seating = openSeating(someFacts(audits, people, { earlier }));
  for (const [number, place] of seating.places.entries()) {
    const [manager, chair] = [seating.people.manager[number], seating.people.chair[number]];
    if (manager && chair) {
      sit(place, 'manager', manager);
      sit(place, 'chair', chair);
    }
  }
  easeSeating(seating);
  const [first] = seating.places;
  expect([first?.sitters.manager?.person.id, first?.sitters.chair?.person.id]).not.toEqual(['m1', 'c1']);
});
