import { z } from 'zod';

/**
 * What a case may carry besides its reference, team, worker and family: the columns that inspectors and councils use to
 * describe a caseload, and the header spellings they are recognised by, the surest first.
 */
export const CASE_ATTRIBUTES = {
  'plan-type': {
    label: 'Plan type',
    spellings: [
      'plan type',
      'type of plan',
      'case type',
      'case status',
      'child in need code',
      'cin code',
      'type of assessment',
      'assessment type',
      'initial category of abuse',
      'latest category of abuse',
      'category of abuse',
      'cp category',
      'category of plan',
      'category',
      'eligibility category',
      'leaving care status',
      'stage',
    ],
  },
  'age-band': {
    label: 'Age band',
    spellings: [
      'age band',
      'age group',
      'age range',
      'date of birth',
      'dob',
      'birth date',
      'd o b',
      'age of child years',
      'age of young person years',
      'age of child',
      'age years',
      'age in years',
      'current age',
      'age',
    ],
  },
  sex: { label: 'Sex', spellings: ['sex', 'gender', 'sex at birth', 'gender at birth'] },
  'ethnic-group': {
    label: 'Ethnic group',
    spellings: ['ethnic group', 'ethnicity', 'ethnic origin', 'ethnicity code', 'ethnic code', 'ethnic'],
  },
  'legal-status': {
    label: 'Legal status',
    spellings: ['legal status', 'current legal status', 'childs legal status', 'care order', 'legal basis'],
  },
  placement: {
    label: 'Placement',
    spellings: [
      'placement type',
      'type of placement',
      'placement',
      'type of accommodation',
      'accommodation type',
      'accommodation',
      'residence type',
      'setting',
    ],
  },
  provider: {
    label: 'Provider',
    spellings: [
      'placement provider',
      'provider',
      'provider name',
      'care provider',
      'lead agency',
      'agency',
      'service provider',
    ],
  },
  need: {
    label: 'Need',
    spellings: [
      'primary need code',
      'primary need',
      'need code',
      'category of need',
      'primary support reason',
      'psr',
      'client category',
      'client group',
      'client type',
      'need',
      'disability',
    ],
  },
  area: {
    label: 'Area',
    spellings: [
      'area',
      'locality',
      'district',
      'ward',
      'area office',
      'office',
      'region',
      'patch',
      'location',
    ],
  },
  service: {
    label: 'Service',
    spellings: ['service', 'service area', 'service type', 'department', 'directorate', 'division'],
  },
} as const;

/** Something a case may carry besides its reference, team, worker and family. */
export type CaseAttribute = keyof typeof CASE_ATTRIBUTES;

/** The attributes in the order they are shown; a test holds it to the table. */
export const CASE_ATTRIBUTE_NAMES = [
  'plan-type',
  'age-band',
  'sex',
  'ethnic-group',
  'legal-status',
  'placement',
  'provider',
  'need',
  'area',
  'service',
] as const satisfies CaseAttribute[];

/** Characters an attribute's value has at most. */
export const LONGEST_ATTRIBUTE = 80;

/** What one case carries: the value of each attribute its list had. Those it had not are absent. */
export const attributesSchema = z.partialRecord(
  z.enum(CASE_ATTRIBUTE_NAMES),
  z.string().min(1).max(LONGEST_ATTRIBUTE),
);

/** The attributes of one case. */
export type CaseAttributes = z.infer<typeof attributesSchema>;
