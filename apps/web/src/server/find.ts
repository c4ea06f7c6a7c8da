import type { Reply } from '@waymark/api';
import type { Hit } from '../search/provider.ts';
import { call, RefusedByServer } from './call.ts';

type Found = Reply<'search.find'>;

/** Employers whose name begins so; nothing where nobody is signed in. */
export async function findEmployers(words: string, signal: AbortSignal): Promise<readonly Hit[]> {
  const { organisations } = await found(words, signal);
  return organisations.map(({ id, name, note }) => ({ title: name, about: note, href: `/employers/${id}` }));
}

/** Participants whose name, reference, e-mail or National Insurance number begins so. */
export async function findParticipants(words: string, signal: AbortSignal): Promise<readonly Hit[]> {
  const { participants } = await found(words, signal);
  return participants.map(({ id, name, note }) => ({
    title: name,
    about: note,
    href: `/participants/${id}`,
  }));
}

/** Trackers whose description begins so. */
export async function findTrackers(words: string, signal: AbortSignal): Promise<readonly Hit[]> {
  const { trackers } = await found(words, signal);
  return trackers.map(({ id, name, note }) => ({ title: name, about: note, href: `/trackers/${id}` }));
}

/** The answers to what is being looked for, by the signal that calls it off. */
const answers = new WeakMap<AbortSignal, Promise<Found>>();

/** One question to the server for all three; the next time it is asked anew, by somebody else perhaps. */
function found(words: string, signal: AbortSignal): Promise<Found> {
  const before = answers.get(signal);
  if (before) return before;
  const answer = call('search.find', { query: { q: words }, signal }).catch((problem: unknown): Found => {
    if (problem instanceof RefusedByServer && problem.refusal.kind === 'not-signed-in') return NOTHING;
    throw problem;
  });
  answers.set(signal, answer);
  return answer;
}

const NOTHING: Found = { participants: [], organisations: [], trackers: [] };
