export { type Answer, every, isUnknown, none, not, some, type Unknown } from './answer.ts';
export { type Box, type Chart, chartOf } from './chart.ts';
export { exitsOf, explain, type Step, type Trace } from './explain.ts';
export {
  type Ask,
  type Asked,
  type Decision,
  decide,
  type Editions,
  type End,
  type Flow,
  flow,
  inEdition,
  passingAlone,
  type Question,
  type Route,
} from './flow.ts';
export {
  type Follower,
  fieldsSeen,
  follow,
  forgetWatched,
  type Sighting,
  unwatched,
  watch,
  witness,
  word,
} from './witness.ts';
