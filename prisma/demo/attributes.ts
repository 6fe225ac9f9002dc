import type { CaseAttributes } from '#lib/domain/cycles/frame/attributes.ts';
import { pickWeighted } from '#prisma/demo/chance.ts';

const SEX = { Female: 49, Male: 51 };
const ETHNIC = { White: 78, Mixed: 8, 'Asian or Asian British': 7, 'Black or Black British': 5, Other: 2 };
const PLANS = { Neglect: 46, 'Emotional abuse': 35, 'Physical abuse': 11, 'Sexual abuse': 8 };
const AGES = { Unborn: 3, 'Under 1': 11, '1 to 4': 27, '5 to 9': 28, '10 to 15': 26, '16 to 17': 5 };
const LEGAL = {
  'Full care order': 58,
  'Single period of accommodation': 31,
  'Placement order': 2,
  'Interim care order': 9,
};
const PLACEMENTS = {
  'Foster placement': 52,
  'Supported lodgings': 17,
  'Residential home': 14,
  'Independent living': 12,
  'With parents': 5,
};

/** What the list of a tool says of one invented case, besides its team and worker. */
export function attributesOf(slug: string, reference: string): CaseAttributes {
  const about = (what: string) => [reference, what] as const;
  const everybody = {
    sex: pickWeighted(SEX, ...about('sex')),
    'ethnic-group': pickWeighted(ETHNIC, ...about('ethnic group')),
  };
  if (slug === 'child-protection')
    return {
      ...everybody,
      'plan-type': pickWeighted(PLANS, ...about('plan')),
      'age-band': pickWeighted(AGES, ...about('age')),
    };
  return {
    ...everybody,
    'legal-status': pickWeighted(LEGAL, ...about('legal status')),
    placement: pickWeighted(PLACEMENTS, ...about('placement')),
  };
}
