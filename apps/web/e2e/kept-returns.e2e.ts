import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noBrowser, picture, theApplication } from './browser.ts';
import { noReturn, sampleName, samplePair } from './files.ts';
import { visitAs } from './team.ts';

describe.skipIf(noBrowser)('returns that the team keeps', () => {
  const application = theApplication('teamData');

  it('are kept and checked, two are compared, and what follows from a job goes into a new file', async () => {
    const page = await visitAs(application, 'sol', '/kept');
    await page.getByText('None yet.').waitFor();
    const keep = async (path: string) => {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Keep a return' }).click();
      await (await chooser).setFiles(path);
    };
    await keep(noReturn());
    const [earlier, later] = samplePair;
    const kept = (path: string) =>
      page
        .getByRole('listitem')
        .filter({ hasText: path.split('/').at(-1)! })
        .filter({ hasText: 'kept by' });
    await kept('notes.xml').getByText('Cannot be read:').waitFor();
    await keep(earlier);
    await kept(earlier)
      .getByText(/41 learners · \d+ errors/)
      .waitFor();

    // Hana Ives of the sample is learner SBNOJOB of this return, and has a job with a confirmed employer.
    const proposal = page.getByRole('listitem').filter({ hasText: 'Hana Ives' }).first();
    await proposal.getByText('learner SBNOJOB').waitFor();
    await picture(page, 'desk-light-kept-proposal');
    await proposal.getByLabel('Reason').fill('Seen in the payslips.');
    await proposal.getByRole('button', { name: 'Accept' }).click();
    // Stopped by somebody else, it is no longer asked for, and can be begun again.
    let asked = 0;
    const isPiece = ({ pathname }: URL) => /^\/api\/work\/[^/]+$/.test(pathname);
    await page.route(isPiece, async route => {
      asked++;
      const response = await route.fetch();
      const stopped = { ...(await response.json()), state: 'cancelled', hasFile: false };
      await route.fulfill({ response, json: stopped });
    });
    await page.getByRole('button', { name: 'Write a new file with the accepted changes' }).click();
    await page.getByRole('alert').getByText('Writing was stopped, so there is no new file.').waitFor();
    const askedUntilThen = asked;
    await picture(page, 'desk-light-kept-stopped');
    await page.waitForTimeout(2500);
    expect(asked).toBe(askedUntilThen);
    await page.unroute(isPiece);
    await page.getByRole('button', { name: 'Write the new file again' }).click();
    // It is still known when the page is loaded anew.
    await page.getByRole('link', { name: 'Save the new file' }).waitFor();
    await page.reload();
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save the new file' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/^ILR-10000001-2526-\d{8}-\d{6}-\d\d\.xml$/);
    expect(file.suggestedFilename()).not.toBe(sampleName);
    const [was, now] = [earlier, await file.path()].map(path => readFileSync(path, 'utf8'));
    expect(now).not.toBe(was);
    const record = (text: string) =>
      /<LearnRefNumber>SBNOJOB<[\s\S]*?<\/Learner>/.exec(text)![0].replaceAll(/\s+/g, ' ');
    expect(record(now!)).not.toBe(record(was!));

    await keep(later);
    await kept(later)
      .getByText(/42 learners · \d+ errors/)
      .waitFor();
    for (const path of samplePair) await kept(path).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Compare the two chosen' }).click();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByRole('heading', { name: 'What changed between two returns' }).waitFor();
    await page.context().close();
  });
});
