import { expect, test } from 'vitest';
import { emptyFrameForm, returnedListSchema } from '#lib/domain/cycles/frame/frame-form.ts';

const posted = {
  list: '{"headers":["ID","Team"],"rows":[]}',
  reference: '0',
  team: '1',
  worker: '',
  step: 'load',
};

test('a list that was shown comes back with its columns', () => {
  expect(returnedListSchema.parse(posted)).toEqual({
    list: { headers: ['ID', 'Team'], rows: [] },
    reference: 0,
    team: 1,
    worker: null,
    step: 'load',
  });
});

test('what is to be done with it must be said', () => {
  expect(returnedListSchema.safeParse({ ...posted, step: 'wipe' }).success).toBe(false);
});

test('nothing is shown before a file is chosen', () => {
  expect(emptyFrameForm.preview).toBeNull();
});
