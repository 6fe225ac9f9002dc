import { z } from 'zod';
import { questionSchema } from '#lib/domain/tools/question.ts';
import { vocabularySchema } from '#lib/domain/tools/vocabulary.ts';

/** Whose work a tool looks at. */
export const SERVICES = {
  children: "Children's services",
  adults: "Adults' services",
  'children-and-adults': "Children's and adults' services",
} as const;

/** The services, for schemas. */
export const SERVICE_NAMES = ['children', 'adults', 'children-and-adults'] as const satisfies Service[];

/** Whose work a tool looks at. */
export type Service = keyof typeof SERVICES;

const words = z.string().min(1);
const ids = z.array(z.string()).readonly();

const sectionSchema = z
  .object({
    id: words,
    /** As printed, from 1. */
    number: z.int().positive(),
    title: words,
    /** A weak critical section limits the overall grade. */
    critical: z.boolean(),
    questions: z.array(questionSchema).readonly(),
  })
  .readonly();

const keyAreaSchema = z
  .object({ id: words, label: words, rule: z.enum(['single', 'all-of']), questions: ids })
  .readonly();

const samplingSchema = z
  .object({
    method: words,
    /** Cases a cycle usually draws. */
    defaultSize: z.int().positive(),
    minimumPerStratum: z.int().positive().nullable(),
    exclude: ids,
    /** Which audits get a second auditor. */
    secondAuditor: z.string().nullable(),
    /** Cases drawn beside the sample. */
    extra: z.string().nullable(),
  })
  .readonly();

const gradingSchema = z
  .object({ perSection: z.boolean(), overall: words, criticalSections: ids, override: words })
  .readonly();

/** A whole tool, complete in itself: a stored version needs nothing else to be asked, read or counted. */
export const toolDefinitionSchema = z
  .object({
    id: words,
    title: words,
    version: z.string().regex(/^\d+\.\d+\.\d+$/, 'Write the version as three numbers, such as 1.0.0'),
    service: z.enum(SERVICE_NAMES),
    /** What one audit looks at. */
    unitOfAudit: words,
    purpose: words,
    /** Which cases could be drawn. */
    frame: words,
    sampling: samplingSchema,
    /** Who audits, and how they are paired. */
    auditors: words,
    /** What must not be copied into the audit, and who may read it. */
    privacy: z.string().nullable(),
    multiAgency: z.boolean(),
    /** In the order of the report. */
    keyAreas: z.array(keyAreaSchema).readonly(),
    sections: z.array(sectionSchema).readonly(),
    /** The organisation around the case, asked once and never scored. */
    context: sectionSchema,
    /** What every tool ends with, never scored. */
    closing: sectionSchema,
    grading: gradingSchema,
    vocabulary: vocabularySchema,
  })
  .readonly();

/** A page of questions. */
export type Section = z.infer<typeof sectionSchema>;
/** A headline of the report, made of one question or of several that must all be met. */
export type KeyArea = z.infer<typeof keyAreaSchema>;
/** How cases are drawn for this tool. */
export type Sampling = z.infer<typeof samplingSchema>;
/** How sections and the whole are graded. */
export type Grading = z.infer<typeof gradingSchema>;
/** A whole tool, frozen. */
export type ToolDefinition = z.infer<typeof toolDefinitionSchema>;
