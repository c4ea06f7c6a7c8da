import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Trace } from '@waymark/flow';
import { type Learner, readReturn } from '@waymark/ilr';
import type { Reference } from '@waymark/reference';
import { type Edition, explainFile, explainSharing, type FileFacts, isOrganisation } from '@waymark/rules';

/** The path that the file as a whole took through a rule about it: it is read to its end for that. */
export async function explainForFile(
  path: string,
  name: string,
  edition: Edition,
  facts: FileFacts,
  reference: Reference,
): Promise<Trace> {
  const { flow } = edition.fileRules.find(({ rule }) => rule.name === name)!;
  const faults: string[] = [];
  let learners = 0;
  await readReturn(
    createReadStream(path),
    {
      learner: () => {
        learners++;
      },
      fault: ({ rule }) => void faults.push(rule),
    },
    { fileName: basename(path) },
  );
  return explainFile(flow, {
    ...facts,
    faults,
    learners,
    organisationKnown: isOrganisation(facts, reference),
  });
}

/** The path of the learners that share a key with this one: the file is read to its end to count them. */
export async function explainForKey(
  path: string,
  name: string,
  edition: Edition,
  facts: FileFacts,
  learner: Learner,
): Promise<Trace> {
  const { rule, flow } = edition.keyRules.find(inForce => inForce.rule.name === name)!;
  const key = rule.keyOf(learner)!;
  let learners = 0;
  await readReturn(
    createReadStream(path),
    {
      learner: (other, { typed }) => {
        if (typed && rule.keyOf(other) === key) learners++;
      },
    },
    { fileName: basename(path) },
  );
  return explainSharing(flow, { key, learners }, facts);
}
