import { z } from 'zod';

/** Why a request was refused; each has its own HTTP status. */
export const REFUSALS = {
  /** The request is not of the shape that is asked for. */
  invalid: 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  /** Nothing of that kind here; also where it belongs to somebody else. */
  'not-found': 404,
  /** Somebody saved in between. */
  conflict: 409,
  'too-large': 413,
  /** The request is well formed, and what stands here forbids it. */
  refused: 422,
  'too-many': 429,
  'went-wrong': 500,
} as const;

export type RefusalKind = keyof typeof REFUSALS;

/** How every refusal is told. */
export const refusal = z.object({
  kind: z.enum(Object.keys(REFUSALS) as [RefusalKind, ...RefusalKind[]]),
  /** A sentence for the person: what is wrong, and what to do. */
  message: z.string(),
  /** The fields that are wrong, each with its own sentence; the path as in `jobs.0.start`. */
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** On a conflict: what stands there now. */
  current: z.unknown().optional(),
  /** On a conflict: what was sent, so that nothing typed is lost. */
  yours: z.unknown().optional(),
});

/** A refusal as it is sent. */
export type RefusalBody = z.infer<typeof refusal>;
