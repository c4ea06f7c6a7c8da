import { z } from 'zod';
import { operation } from '../operation.ts';
import { done, id, line, moment, orBlank, person, text, version, withId } from '../shapes.ts';

/** What a document can prove of a job or a milestone. A provider's programme may ask for others by name. */
export const PROVES = [
  'Job start',
  'Payslip',
  'Hours',
  'Rate of pay',
  'Job end',
  'Self-employment',
  'Participant declaration',
  'Other',
] as const;

/** Whose document it is: exactly one of a participant (with a tracker or milestone of theirs) and an organisation. */
const subject = {
  participantId: id.optional(),
  trackerId: id.optional(),
  milestoneId: id.optional(),
  organisationId: id.optional(),
};

export const document = z.object({
  id,
  version,
  participantId: z.string().nullable(),
  trackerId: z.string().nullable(),
  milestoneId: z.string().nullable(),
  organisationId: z.string().nullable(),
  proves: z.string(),
  description: z.string().nullable(),
  fileName: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  uploadedBy: person.nullable(),
  uploadedAt: moment,
  removed: z.boolean(),
  /** Every version that was ever uploaded, newest first. */
  versions: z.array(
    z.object({
      number: z.number().int(),
      fileName: z.string(),
      mediaType: z.string(),
      size: z.number().int(),
      sha256: z.string(),
      uploadedBy: person.nullable(),
      uploadedAt: moment,
      reason: z.string().nullable(),
    }),
  ),
});

const describing = { proves: line(60), description: orBlank(text(500)) };

export const documents = {
  'documents.list': operation({
    method: 'GET',
    path: '/documents',
    says: 'Lists the documents of a participant, a tracker, a milestone or an employer.',
    query: z
      .object(subject)
      .refine(
        query => Object.values(query).some(value => value !== undefined),
        'Say whose documents are wanted.',
      ),
    reply: z.object({ rows: z.array(document) }),
  }),
  'documents.upload': operation({
    method: 'POST',
    path: '/documents',
    says: 'Takes in a file as evidence of a fact. Its type is told from its content, not from its name.',
    upload: z.object({
      ...subject,
      proves: describing.proves.default('Other'),
      description: describing.description.default(null),
    }),
    reply: document,
  }),
  'documents.replace': operation({
    method: 'POST',
    path: '/documents/:id/versions',
    says: 'Puts a new file in the place of a document; the one before stays in its history.',
    params: withId,
    upload: z.object({ version: z.coerce.number().int().min(1), reason: orBlank(line(300)).default(null) }),
    reply: document,
  }),
  'documents.change': operation({
    method: 'PATCH',
    path: '/documents/:id',
    says: 'Changes what a document proves, or its description.',
    params: withId,
    body: z.object(describing).partial().extend({ version }),
    reply: document,
  }),
  'documents.remove': operation({
    method: 'DELETE',
    path: '/documents/:id',
    says: 'Takes a document off the lists; its history and its file stay until the participant is erased.',
    params: withId,
    reply: done,
  }),
  'documents.download': operation({
    method: 'GET',
    path: '/documents/:id/file',
    says: 'Fetches the file of a document, the newest or one before.',
    params: withId,
    query: z.object({ number: z.coerce.number().int().min(1).optional() }),
    file: true,
  }),
};
