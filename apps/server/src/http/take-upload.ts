import { createReadStream } from 'node:fs';
import type { FastifyRequest } from 'fastify';
import { fileTypeFromFile } from 'file-type';
import type { z } from 'zod';
import type { Scope } from '../database/as-provider.ts';
import { TooLarge } from '../files/store.ts';
import type { Services } from '../services.ts';
import type { Uploaded } from './context.ts';
import { Refused } from './refused.ts';

/**
 * Takes in the file of a form and checks its other fields. The file goes straight to the store; nothing of it is held in
 * memory.
 * @throws Refused if there is no file, more than one, one that is too large or empty, or a field that is wrong
 */
export async function takeUpload(
  services: Services,
  { providerId }: Scope,
  shape: z.ZodType,
  request: FastifyRequest,
): Promise<{ upload: Uploaded; form: unknown }> {
  if (!request.isMultipart()) {
    throw new Refused('invalid', 'Send a form (multipart/form-data) with one file in a field named "file".');
  }
  const fields: Record<string, string> = {};
  let upload: Uploaded | undefined;
  const megabytes = Math.floor(services.maxUploadBytes / 1_000_000);
  try {
    for await (const part of request.parts({
      limits: { files: 1, fields: 20, fieldSize: 20_000, fileSize: services.maxUploadBytes + 1 },
    })) {
      if (part.type === 'field') {
        fields[part.fieldname] = String(part.value);
        continue;
      }
      if (part.fieldname !== 'file') {
        part.file.resume();
        throw new Refused('invalid', `The file has to be in a field named "file", not "${part.fieldname}".`);
      }
      const stored = await services.files.put(providerId, part.file, services.maxUploadBytes);
      if (stored.size === 0) throw new Refused('invalid', 'The file is empty. Choose another one.');
      upload = {
        fileName: safeName(part.filename),
        mediaType: await sniffedType(services.files.pathOf(providerId, stored.sha256)),
        ...stored,
      };
    }
  } catch (problem) {
    const { code } = problem as { code?: string };
    if (problem instanceof TooLarge || code === 'FST_REQ_FILE_TOO_LARGE') {
      throw new Refused('too-large', `The file is larger than ${megabytes} MB, the most that is taken.`);
    }
    if (code === 'FST_FILES_LIMIT') throw new Refused('invalid', 'Send one file at a time.');
    throw problem;
  }
  if (!upload) throw new Refused('invalid', 'There is no file in the form. Choose one.');
  const form = shape.safeParse(fields);
  if (!form.success) {
    const wrong = form.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    throw new Refused('invalid', wrong.map(({ message }) => message).join(' '), { fields: wrong });
  }
  return { upload, form: form.data };
}

/** The name of a file without any path, and without what no system can keep in a name. */
function safeName(name: string | undefined): string {
  const last = (name ?? '').split(/[\\/]/).at(-1)!;
  const kept = last
    .replace(/[\p{Cc}<>:"|?*]/gu, '_')
    .trim()
    .slice(-150);
  return kept === '' || kept === '.' || kept === '..' ? 'file' : kept;
}

/** What a file is, told from its content alone. */
async function sniffedType(path: string): Promise<string> {
  try {
    const found = await fileTypeFromFile(path);
    if (found) return found.mime;
  } catch {
    // Cut short or odd within: then it is bytes.
  }
  return (await looksLikeText(path)) ? 'text/plain; charset=utf-8' : 'application/octet-stream';
}

async function looksLikeText(path: string): Promise<boolean> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: 4095 })) chunks.push(chunk as Buffer);
  const start = new TextDecoder('utf-8', { fatal: false }).decode(Buffer.concat(chunks));
  return !/[^\P{Cc}\t\n\f\r]|\ufffd/u.test(start.slice(0, -3));
}
