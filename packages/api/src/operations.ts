import { documents } from './areas/documents.ts';
import { history } from './areas/history.ts';
import { milestones } from './areas/milestones.ts';
import { organisations } from './areas/organisations.ts';
import { participants } from './areas/participants.ts';
import { people } from './areas/people.ts';
import { programmes } from './areas/programmes.ts';
import { returns } from './areas/returns.ts';
import { trackers } from './areas/trackers.ts';
import { work } from './areas/work.ts';
import type { CallOf, InputOf, ReplyOf } from './operation.ts';

/** Everything that can be asked of the server once signed in, by name. */
export const OPERATIONS = {
  ...people,
  ...participants,
  ...organisations,
  ...trackers,
  ...programmes,
  ...milestones,
  ...documents,
  ...history,
  ...returns,
  ...work,
};

/** All operations, as types. */
export type Operations = typeof OPERATIONS;

/** The name of an operation, such as `trackers.create`. */
export type OperationName = keyof Operations;

/** What the handler of an operation is given. */
export type Input<N extends OperationName> = InputOf<Operations[N]>;

/** What a caller of an operation sends. */
export type Call<N extends OperationName> = CallOf<Operations[N]>;

/** What an operation answers. */
export type Reply<N extends OperationName> = ReplyOf<Operations[N]>;
