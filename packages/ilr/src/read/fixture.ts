/** Text of small returns for tests of the reader. */

import type { Learner } from '../record/learner.ts';
import { namespaceOf, type Year } from '../years.ts';
import type { LearnerMeta, ReadOptions, ReadSummary, RecordMeta, ReturnHead } from './handlers.ts';
import { type FileFault, LIMITS } from './issue.ts';
import { ReturnReader } from './reader.ts';

export const AIM = `<LearningDelivery><LearnAimRef>ZPROG001</LearnAimRef><AimType>1</AimType><AimSeqNumber>1</AimSeqNumber>
<LearnStartDate>2025-09-01</LearnStartDate><LearnPlanEndDate>2025-12-01</LearnPlanEndDate><FundModel>37</FundModel>
<ProgType>32</ProgType><DelLocPostCode>ZZ99 9ZZ</DelLocPostCode><CompStatus>1</CompStatus></LearningDelivery>`;

export const PERSON = `<LearnRefNumber>L1</LearnRefNumber><ULN>1000000027</ULN><Ethnicity>31</Ethnicity><Sex>F</Sex>
<LLDDHealthProb>2</LLDDHealthProb><PostcodePrior>ZZ99 9ZZ</PostcodePrior><Postcode>ZZ99 9ZZ</Postcode>`;

export const LEARNER = `<Learner>${PERSON}${AIM}</Learner>`;

export const HEADER = (
  year: Year = 2526,
) => `<Header><CollectionDetails><Collection>ILR</Collection><Year>${year}</Year>
<FilePreparationDate>2026-01-05</FilePreparationDate></CollectionDetails><Source>
<ProtectiveMarking>OFFICIAL-SENSITIVE-Personal</ProtectiveMarking><UKPRN>10000001</UKPRN><SerialNo>01</SerialNo>
<DateTime>2026-01-05T10:00:00</DateTime></Source></Header>
<LearningProvider><UKPRN>10000001</UKPRN></LearningProvider>`;

/** A return around the learners' text. */
export const message = (learners: string, year: Year = 2526): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<Message xmlns="${namespaceOf(year)}">${HEADER(year)}\n${learners}</Message>`;

/** All that the handlers were told. */
export interface Told {
  head: ReturnHead | undefined;
  headMeta: RecordMeta | undefined;
  readonly learners: Learner[];
  readonly metas: LearnerMeta[];
  readonly faults: FileFault[];
}

export const listen = () => {
  const told: Told = { head: undefined, headMeta: undefined, learners: [], metas: [], faults: [] };
  const handlers = {
    header: (head: ReturnHead, meta: RecordMeta) => {
      told.head = head;
      told.headMeta = meta;
    },
    learner: (learner: Learner, meta: LearnerMeta) => {
      told.learners.push(learner);
      told.metas.push(meta);
    },
    fault: (fault: FileFault) => {
      told.faults.push(fault);
    },
  };
  return { told, handlers };
};

/** Reads a text in pieces of the given size. */
export function read(
  text: string,
  options: ReadOptions = {},
  size = 1 << 16,
): Told & { summary: ReadSummary } {
  const { told, handlers } = listen();
  const reader = new ReturnReader(handlers, options);
  for (let at = 0; at < text.length; at += size) reader.write(text.slice(at, at + size));
  return { ...told, summary: reader.end() };
}

/** The issues of the first learner of a return that holds this text, as `rule kind field`. */
export const issuesOf = (learner: string, year: Year = 2526): string[] =>
  read(message(learner, year), { limits: LIMITS }).metas.flatMap(meta =>
    meta.issues.map(issue => `${issue.rule} ${issue.kind} ${issue.field}`),
  );
