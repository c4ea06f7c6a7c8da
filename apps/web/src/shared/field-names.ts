import { capital } from '../shell/words.ts';

/** Fields whose name reads otherwise than their words. */
const NAMES: Readonly<Record<string, string>> = {
  niNumber: 'National Insurance number',
  ukprn: 'UKPRN',
  uln: 'ULN',
  learnRefNumber: 'learner reference number',
  organisation: 'employer',
  organisationId: 'employer',
  track: 'worked out from',
  ersCreditPence: 'ERS (credit)',
  ersDebitPence: 'ERS (debit)',
  rag: 'RAG',
  sha256: 'content (SHA-256)',
  hoursPerWeek: 'weekly hours',
  hourlyRate: 'hourly rate of pay',
  url: 'web address',
  email: 'e-mail',
};

/** The name of a field as a person reads it: `dateOfBirth` as "date of birth". */
export function fieldName(field: string): string {
  return (
    NAMES[field] ??
    field
      .replace(/(Id|Pence)$/, '')
      .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
  );
}

/** The same where it stands at the head of something: "Date of birth". */
export function fieldTitle(field: string): string {
  const name = fieldName(field);
  return capital(name);
}
