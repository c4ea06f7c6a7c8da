/** People who do not wait: what they press twice, type ahead or leave half-way is neither lost nor doubled nor kept silent. */

import { describe, it } from 'vitest';
import { noBrowser, theApplication } from './browser.ts';
import { heldBack, told } from './held-back.ts';
import { type Member, visitAs } from './team.ts';

describe.skipIf(noBrowser)('people of a team who do not wait', () => {
  const application = theApplication('teamData');
  const as = (member: Member, path: string) => visitAs(application, member, path);
  it('press a button twice, and it is done once', async () => {
    const page = await as('sol', '/participants/new');
    await page.getByLabel('First name').fill('Una');
    await page.getByLabel('Surname').fill('Once');
    const adding = await heldBack(page, told('participants'));
    // Both presses come before the page has drawn anything.
    await page.getByRole('button', { name: 'Add', exact: true }).evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await adding.come();
    await adding.letGo();
    await page.getByRole('heading', { name: 'Una Once', level: 1 }).waitFor();
    await page.goto(`${application.url}/participants?q=once`);
    await page.getByText('1 participant', { exact: true }).waitFor();
    await page.context().close();
  });
});
