import type { FastifyReply } from 'fastify';
import type { FileReply } from './context.ts';

/**
 * Answers with a file: always as an attachment that the browser saves and never shows, so that nothing in it runs as a page
 * of Waymark.
 */
export function answerWithFile(reply: FastifyReply, file: FileReply): FastifyReply {
  const plain = file.fileName.replace(/[^\w .()-]/g, '_');
  const exact = encodeURIComponent(file.fileName).replace(
    /['()*]/g,
    character => `%${character.charCodeAt(0).toString(16)}`,
  );
  reply
    .header('Content-Disposition', `attachment; filename="${plain}"; filename*=UTF-8''${exact}`)
    .header('Content-Security-Policy', "default-src 'none'; sandbox")
    .header('Cache-Control', 'private, no-store')
    .type(file.mediaType);
  if (file.size !== undefined) reply.header('Content-Length', file.size);
  return reply.send(file.content);
}
