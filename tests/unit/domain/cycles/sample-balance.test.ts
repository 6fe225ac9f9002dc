import { expect, test } from 'vitest';
import { sampleBalance } from '#lib/domain/cycles/sample-balance.ts';

test('each team’s part of the sample stands beside its part of the list', () => {
  const { teams, sentence } = sampleBalance([
    { team: 'Harbour', frame: 60, sample: 5 },
    { team: 'Northgate', frame: 40, sample: 5 },
  ]);
  expect(teams).toMatchObject([
    { team: 'Harbour', frameShare: '60%', sampleShare: '50%' },
    { team: 'Northgate', frameShare: '40%', sampleShare: '50%' },
  ]);
  expect(sentence).toBe(
    'Each team’s part of the sample is within 10 percentage points of its part of the list.',
  );
});

test('a team that was not drawn at all is named', () => {
  const { sentence } = sampleBalance([
    { team: 'Harbour', frame: 99, sample: 10 },
    { team: 'Quay', frame: 1, sample: 0 },
  ]);
  expect(sentence).toBe(
    'Each team’s part of the sample is within 1 percentage point of its part of the list. No case was drawn from Quay.',
  );
});
