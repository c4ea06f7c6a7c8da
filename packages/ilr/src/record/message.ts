/** The whole return. Readers and writers stream it: nobody needs to hold one of these. */

import { entity, many, maybe, one, type RecordOf } from './describe.ts';
import { Header, LearningProvider, SourceFiles } from './header.ts';
import { Learner } from './learner.ts';

export const Message = entity('Message', 'Return', {
  Header: one(Header),
  SourceFiles: maybe(SourceFiles),
  LearningProvider: one(LearningProvider),
  Learner: many(Learner, { min: 1 }),
});
export interface Message extends RecordOf<typeof Message.children> {}
