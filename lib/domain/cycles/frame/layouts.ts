import { plainHeader } from '#lib/domain/cycles/frame/caseload-list.ts';

/**
 * Lists that councils really export, each by headers that hardly any other list has. The child-level ones are those that
 * inspectors of children's services ask every council for.
 */
const LAYOUTS = [
  {
    label: 'assessments',
    marks: ['assessment start date', 'assessment completion date', 'continuous assessment start date'],
  },
  {
    label: 'section 47 enquiries and child protection conferences',
    marks: ['strategy discussion', 'section 47', 'initial child protection conference'],
  },
  {
    label: 'children on a child protection plan',
    marks: ['child protection plan', 'category of abuse', 'latest review conference'],
  },
  {
    label: 'children in need',
    marks: ['cin start date', 'cin closure date', 'primary need code', 'child in need'],
  },
  {
    label: 'children in care',
    marks: ['looked after', 'legal status', 'placement provider', 'placement type', 'children in care'],
  },
  {
    label: 'care leavers',
    marks: ['leaving care', 'eligibility category', 'pathway plan', 'la in touch', 'personal adviser'],
  },
  {
    label: 'early help cases',
    marks: ['early help', 'lead professional', 'lead agency', 'team around the family', 'ehcaf', 'caf'],
  },
  {
    label: 'adults’ safeguarding enquiries',
    marks: ['section 42', 's42', 'safeguarding concern', 'enquiry officer', 'safeguarding enquiry'],
  },
  {
    label: 'adults with care and support',
    marks: ['primary support reason', 'care package', 'service component', 'client funding status', 'psr'],
  },
  {
    label: 'staff, for supervision files',
    marks: ['staff number', 'employee number', 'payroll number', 'line manager', 'supervisor', 'job title'],
  },
  { label: 'complaints', marks: ['complaint', 'complainant', 'stage 1', 'stage 2'] },
] as const;

const FEWEST_MARKS = 2;

/** What kind of list these headers are of, in words after "a list of"; null where they are no layout we know. */
export function layoutOf(headers: readonly string[]): string | null {
  const plain = headers.map((header) => ` ${plainHeader(header)} `);
  const found = LAYOUTS.map(({ label, marks }) => ({
    label,
    marks: marks.filter((mark) => plain.some((header) => header.includes(` ${mark} `))).length,
  }));
  const best = found.reduce((most, next) => (next.marks > most.marks ? next : most));
  return best.marks >= FEWEST_MARKS ? best.label : null;
}
