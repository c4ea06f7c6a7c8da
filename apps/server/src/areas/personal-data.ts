import type { Handlers } from '../http/routes.ts';
import { asZip } from '../personal-data/as-zip.ts';
import { erase } from '../personal-data/erase.ts';
import { everythingOf } from '../personal-data/everything.ts';
import { record } from '../rows/history.ts';

/** What a person may ask of whoever holds their data: all of it, and that it be erased. */
export const personalDataHandlers = {
  'participants.everything': async (context, { params: { id } }) => {
    const { tx, scope, services, today } = context;
    const everything = await everythingOf(tx, id);
    await record(context, {
      subject: 'participant',
      subjectId: id,
      participantId: id,
      action: 'given out in full',
    });
    const { firstName, surname } = everything.participant;
    return {
      fileName: `${firstName} ${surname} ${today}.zip`,
      mediaType: 'application/zip',
      content: asZip(everything, services.files, scope.providerId),
    };
  },

  'participants.erase': async (context, { params: { id }, body: { version, reason } }) => {
    await erase(context, id, version, reason);
    return { done: true };
  },
} satisfies Handlers;
