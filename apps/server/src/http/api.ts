import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { HANDLERS } from '../areas/all-handlers.ts';
import type { Services } from '../services.ts';
import { addEntry } from '../sign-in/entry.ts';
import { answerErrors } from './errors.ts';
import { Refused } from './refused.ts';
import { addRoutes } from './routes.ts';
import { checkOrigin } from './same-origin.ts';

/** Sets up everything under `/api`: the operations, signing in, and their documentation at `/api/docs`. */
export async function addApi(
  app: FastifyInstance,
  services: Services,
  { version, log }: { version: string; log: (problem: unknown) => void },
): Promise<void> {
  await app.register(async api => {
    api.setValidatorCompiler(validatorCompiler);
    api.setSerializerCompiler(serializerCompiler);
    answerErrors(api, log);
    api.addHook('onRequest', async (request, reply) => {
      checkOrigin(request);
      reply.header('Cache-Control', 'no-store');
    });
    await api.register(multipart);
    await api.register(swagger, {
      openapi: {
        info: {
          title: 'Waymark',
          version,
          description:
            'Participants, employers, trackers, evidence and returns of a provider. Sign in at POST /api/auth/sign-in/email; the session is a cookie.',
        },
        components: {
          securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'waymark.session_token' } },
        },
        security: [{ session: [] }],
      },
      transform: jsonSchemaTransform,
    });
    await api.register(swaggerUi, { routePrefix: '/api/docs' });
    addEntry(api, services, version);
    addRoutes(api, services, HANDLERS);
    api.all('/api/*', { schema: { hide: true } }, async () => {
      throw new Refused('not-found', 'There is no such address in the API. /api/docs lists them all.');
    });
  });
}
