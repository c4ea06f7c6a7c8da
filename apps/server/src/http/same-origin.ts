import type { FastifyRequest } from 'fastify';
import { Refused } from './refused.ts';

/**
 * Refuses a request that changes something and was sent by a page of somebody else: browsers say where a request comes
 * from, and programs that are no browser send no cookie of a person unasked.
 */
export function checkOrigin(request: FastifyRequest): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreign =
    (origin !== undefined && origin !== `${request.protocol}://${request.host}`) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (foreign)
    throw new Refused('not-allowed', 'This request was sent by a page that is not of this Waymark.');
}
