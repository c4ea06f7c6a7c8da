import { REFUSALS } from '@waymark/api';
import type { FastifyError, FastifyInstance } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { Refused } from './refused.ts';

/** Answers whatever goes wrong with a sentence and never with a stack trace. */
export function answerErrors(app: FastifyInstance, log: (problem: unknown) => void): void {
  app.setErrorHandler((problem: FastifyError | Refused | Error, _request, reply) => {
    const refused = asRefused(problem);
    if (refused.kind === 'went-wrong') log(problem);
    return reply.code(REFUSALS[refused.kind]).type('application/json').send(JSON.stringify(refused.body));
  });
}

function asRefused(problem: unknown): Refused {
  if (problem instanceof Refused) return problem;
  if (hasZodFastifySchemaValidationErrors(problem)) {
    const fields = problem.validation.map(({ instancePath, message }) => ({
      path: instancePath.slice(1).replaceAll('/', '.'),
      message: message ?? 'This is not of the shape that is asked for.',
    }));
    const told = fields.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
    return new Refused('invalid', told.join(' '), { fields });
  }
  const { statusCode, code } = problem as Partial<FastifyError>;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || statusCode === 413)
    return new Refused('too-large', 'The request is larger than what is taken.');
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || statusCode === 415)
    return new Refused('invalid', 'Send the request as JSON (Content-Type: application/json).');
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return new Refused('invalid', 'The request cannot be read: it is not well formed.');
  return fromDatabase(problem) ?? wentWrong();
}

/** What the constraints of the database refuse, where no handler said it better. */
function fromDatabase(problem: unknown): Refused | undefined {
  const cause = (problem as { cause?: { code?: string; constraint?: string } }).cause;
  switch (cause?.code) {
    case '23503':
      return new Refused('refused', 'Something that this refers to is not there, or is still referred to.');
    case '23505':
      return new Refused('refused', 'There is one like this already.');
    case '22P02':
    case '22007':
    case '22008':
      return new Refused('invalid', 'A value of the request cannot be read.');
    case '40001':
    case '40P01':
      return new Refused('conflict', 'Somebody saved at the same moment. Try again.');
    default:
      return undefined;
  }
}

function wentWrong(): Refused {
  return new Refused(
    'went-wrong',
    'Something went wrong in Waymark itself; nothing was changed. Try again, and tell whoever runs this server.',
  );
}
