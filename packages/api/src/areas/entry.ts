import { z } from 'zod';
import { operation } from '../operation.ts';
import { done, email, line, ukprn } from '../shapes.ts';

const password = z.string().min(1, 'Choose a password.').max(200, 'At most 200 characters.');
const token = z.string().min(20).max(200);

/** What can be asked before anybody is signed in. Signing in itself is the sign-in library's, under `/api/auth`. */
export const ENTRY = {
  'entry.status': operation({
    method: 'GET',
    path: '/status',
    says: 'Whether this installation has been set up, and what it is.',
    reply: z.object({
      setUp: z.boolean(),
      version: z.string(),
      /** `pglite` for one person's own machine, `postgresql` for a team. */
      database: z.enum(['pglite', 'postgresql']),
      maxUploadBytes: z.number().int(),
    }),
  }),
  'entry.link': operation({
    method: 'GET',
    path: '/links/:token',
    says: 'What a link that works once is for.',
    params: z.object({ token }),
    reply: z.object({ purpose: z.enum(['set-up', 'password']), email: z.string().nullable() }),
  }),
  'entry.setUp': operation({
    method: 'POST',
    path: '/set-up',
    says: 'Makes the first administrator and the first provider, with the link that was printed at the start.',
    body: z.object({
      token,
      name: line(100),
      email,
      password,
      providerName: line(200),
      ukprn: ukprn.nullable().default(null),
      /** Fills the provider with invented participants, employers and jobs to look around in. */
      sample: z.boolean().default(false),
    }),
    reply: done,
  }),
  'entry.setPassword': operation({
    method: 'POST',
    path: '/password',
    says: 'Sets a password with an invitation, or with the link that an administrator gave out.',
    body: z.object({ token, password }),
    reply: done,
  }),
  'entry.strength': operation({
    method: 'POST',
    path: '/password-strength',
    says: 'How strong a password is, and how to make it stronger. It is not kept.',
    body: z.object({ password, about: z.array(z.string().max(200)).max(5).default([]) }),
    reply: z.object({ score: z.number().int(), strongEnough: z.boolean(), advice: z.string().nullable() }),
  }),
};
