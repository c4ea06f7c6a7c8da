import { describe, expect, it } from 'vitest';
import {
  chartOf,
  decide,
  every,
  exitsOf,
  explain,
  flow,
  inEdition,
  not,
  some,
  type Unknown,
  watch,
  word,
} from './index.ts';

type Person = { resident: boolean; age?: number | undefined; jobs: { pay: number }[]; refs: string[] };
const missing: Unknown = { notCovered: 'register', what: 'this person', supply: 'Load the register.' };
const paid = word('a paid job', (person: Person) => person.jobs.find(job => job.pay > 0));

const grown = flow<Person, { adultAt: number }>(ask => [
  ask('Is the person resident?', person => person.resident).noPasses(),
  ask('Is the person grown up?', (person, { adultAt }) => person.age! >= adultAt).noPasses(),
  ask('Is there a paid job?', person => paid(person) !== undefined).yesPasses(),
]);
const person = (over: Partial<Person> = {}): Person => ({
  resident: true,
  age: 20,
  jobs: [],
  refs: [],
  ...over,
});

describe('a flow', () => {
  it('ends with the first question that ends the matter, and is triggered at its end', () => {
    expect(decide(grown, person({ resident: false }), { adultAt: 18 })).toBe('passed');
    expect(decide(grown, person({ age: 17 }), { adultAt: 18 })).toBe('passed');
    expect(decide(grown, person(), { adultAt: 18 })).toBe('triggered');
  });

  it('explains the path with what each question saw', () => {
    const trace = explain(grown, watch(person({ jobs: [{ pay: 0 }, { pay: 5 }] })), { adultAt: 18 });
    expect(trace.decision).toBe('passed');
    expect(trace.exits).toEqual(['2']);
    expect(trace.steps.map(step => step.answer)).toEqual([true, true, true]);
    expect(trace.steps[0]!.saw).toMatchObject([{ name: 'resident', value: true }]);
    const [found] = trace.steps[2]!.saw;
    expect(found).toMatchObject({ name: 'a paid job', value: { pay: 5 } });
    expect(found!.basis!.map(field => field.name)).toEqual(['jobs', 'pay', 'pay']);
  });

  it('is a chart, with an exit for each question and its end', () => {
    expect(exitsOf(grown)).toEqual(['0', '1', '2', 'end']);
    expect(chartOf(grown).boxes[2]).toEqual({ question: 'Is there a paid job?', yes: 'passed', no: 'on' });
  });

  it('asks a question only in its editions', () => {
    const dated = flow<Person, null>(ask => [
      ask('Is the person resident?', p => p.resident, { from: 2526 }).noPasses(),
    ]);
    expect(decide(inEdition(dated, 2425), person({ resident: false }), null)).toBe('triggered');
    expect(decide(inEdition(dated, 2526), person({ resident: false }), null)).toBe('passed');
  });
});

describe('an unknown answer', () => {
  const unsure = flow<Person, null>(ask => [
    ask('Is the person on the register?', () => missing).noPasses(),
    ask('Is the person grown up?', p => p.age! >= 18).noPasses(),
  ]);
  it('leaves the decision open where it could change it', () => {
    expect(decide(unsure, person(), null)).toBe(missing);
    expect(explain(unsure, person(), null).exits).toEqual([]);
  });
  it('does not matter where the rest comes to the same end', () => {
    expect(decide(unsure, person({ age: 3 }), null)).toBe('passed');
  });
  it('is carried by some, every and not', () => {
    expect(some([1, 2], n => (n === 1 ? missing : true))).toBe(true);
    expect(some([1, 2], n => (n === 1 ? missing : false))).toBe(missing);
    expect(every([1, 2], n => (n === 1 ? missing : false))).toBe(false);
    expect(not(missing)).toBe(missing);
  });
});

describe('a question with several routes', () => {
  const routed = flow<Person, null>(ask => [
    ask
      .oneOf('Is it one of the two?', {
        young: [
          ask('Under 18?', p => p.age! < 18).noPasses(),
          ask('Has a job?', p => p.jobs.length > 0).noPasses(),
        ],
        abroad: [ask('Lives elsewhere?', p => !p.resident).noPasses()],
      })
      .noPasses(),
  ]);
  it('is yes if one route comes to its end', () => {
    expect(decide(routed, person(), null)).toBe('passed');
    expect(decide(routed, person({ age: 17 }), null)).toBe('passed');
    expect(decide(routed, person({ age: 17, jobs: [{ pay: 1 }] }), null)).toBe('triggered');
    expect(decide(routed, person({ resident: false }), null)).toBe('triggered');
  });
  it('names the exits inside its routes', () => {
    expect(exitsOf(routed)).toEqual([
      '0',
      '0/young/0',
      '0/young/1',
      '0/young/end',
      '0/abroad/0',
      '0/abroad/end',
      'end',
    ]);
    expect(explain(routed, person({ resident: false }), null).exits).toEqual([
      '0/young/0',
      '0/abroad/end',
      'end',
    ]);
  });
});
