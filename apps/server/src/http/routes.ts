import { type Input, may, OPERATIONS, type Operation, type OperationName, type Reply } from '@waymark/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asProvider } from '../database/as-provider.ts';
import type { Services } from '../services.ts';
import { todayIn } from '../today.ts';
import { answerWithFile } from './answer-with-file.ts';
import type { Context, FileReply } from './context.ts';
import { Refused } from './refused.ts';
import { takeUpload } from './take-upload.ts';
import { whoAsks } from './who-asks.ts';

type Answer<N extends OperationName> = (typeof OPERATIONS)[N] extends { file: true } ? FileReply : Reply<N>;

/** Answers an operation, within a transaction of the provider: what it throws undoes all that it did. */
export type Handler<N extends OperationName> = (context: Context, input: Input<N>) => Promise<Answer<N>>;

/** The handlers of some operations, by name. */
export type Handlers = { readonly [N in OperationName]?: Handler<N> };

/** Sets up the address of every operation that has a handler. */
export function addRoutes(app: FastifyInstance, services: Services, handlers: Handlers): void {
  for (const name of Object.keys(handlers) as OperationName[]) {
    const operation: Operation = OPERATIONS[name];
    app.route({
      method: operation.method,
      url: `/api${operation.path}`,
      schema: {
        operationId: name,
        summary: operation.says,
        tags: [name.split('.')[0]!],
        ...(operation.params && { params: operation.params }),
        ...(operation.query && { querystring: operation.query }),
        ...(operation.body && { body: operation.body }),
        ...(operation.upload && { consumes: ['multipart/form-data'] }),
        response: { ...(operation.reply && { 200: operation.reply }) },
      },
      // Before the body is read: who may not ask is not listened to.
      onRequest: async request => {
        request.asking = await whoAsks(services, request);
        if (!may(request.asking.actor.role, name)) {
          throw new Refused(
            'not-allowed',
            `Your role does not allow this. Ask an administrator or somebody who may (${operation.says})`,
          );
        }
      },
      handler: (request, reply) => answer(services, name, handlers[name] as never, request, reply),
    });
  }
}

async function answer(
  services: Services,
  name: OperationName,
  handler: (context: Context, input: never) => Promise<unknown>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const operation: Operation = OPERATIONS[name];
  const { actor, scope } = request.asking!;
  const taken = operation.upload ? await takeUpload(services, scope, operation.upload, request) : undefined;
  const later: (() => void | Promise<void>)[] = [];
  const result = await asProvider(services.database, scope, tx =>
    handler(
      {
        tx,
        scope,
        actor,
        services,
        today: todayIn(services.now()),
        upload: taken?.upload,
        afterwards: run => later.push(run),
      },
      { params: request.params, query: request.query, body: request.body, form: taken?.form } as never,
    ),
  );
  for (const run of later) await run();
  if (operation.file) return answerWithFile(reply, result as FileReply);
  return reply.send(result);
}

declare module 'fastify' {
  interface FastifyRequest {
    asking?: Awaited<ReturnType<typeof whoAsks>>;
  }
}
