// What makes Waymark start and run faster in Node. Import it before anything else.
import module from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Compiled code is kept between calls, in Node's folder for it: a short check takes half the time.
module.enableCompileCache?.();
// Every rule is some small functions, each asked a few ten thousand times. Optimising hundreds of them to the last took
// a quarter of the work of a large check; now that is left for what runs far more often, as reading does. Older
// versions do not know the flag.
if (Number(process.versions.node.split('.')[0]) >= 22) {
  setFlagsFromString('--invocation-count-for-turbofan=100000');
}
// What is made for a learner is garbage soon after. V8 otherwise takes the learners of a first few rounds for things that
// last, and puts those that follow where only a full collection clears up: twice the memory.
setFlagsFromString('--no-allocation-site-pretenuring');
// It is gone when the space for it is full: a larger one is filled half as often, and one thread clears it for less than several.
setFlagsFromString('--semi-space-growth-factor=8');
setFlagsFromString('--no-parallel-scavenge');
