import { describe, expect, it } from 'vitest';
import { noBrowser, PHONE, picture, theApplication } from './browser.ts';

describe.skipIf(noBrowser)('the first page', () => {
  const application = theApplication();

  it('speaks of dropping a file where there is something to drop it with, however narrow the window', async () => {
    const narrow = await application.visit('/returns', { viewport: PHONE });
    await narrow.getByText('Drop your ILR file here').waitFor();
    await narrow.context().close();
    const phone = await application.visit('/returns', { viewport: PHONE, hasTouch: true, isMobile: true });
    await phone.getByText('Choose your ILR file').waitFor();
    expect(await phone.getByText(/\bdrop/i).count()).toBe(0);
    // A picture of the whole page takes the fingers away.
    await picture(phone, 'phone-light-start-touch', false);
    await phone.context().close();
  });
});

describe.skipIf(noBrowser)('the menu on a phone', () => {
  const application = theApplication();

  it('keeps the keyboard inside, closes with Escape and gives the focus back', async () => {
    const page = await application.visit('/returns', { viewport: PHONE });
    const button = page.getByRole('button', { name: 'Menu' });
    await button.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: 'Menu' });
    await menu.waitFor();
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () => document.activeElement === document.body || !!document.activeElement?.closest('dialog'),
        ),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'detached' });
    expect(await button.evaluate(element => element === document.activeElement)).toBe(true);
  });

  it('says where one is, leads elsewhere, and closes on the way', async () => {
    const page = await application.visit('/rules/R_138', { viewport: PHONE });
    await page.getByRole('heading', { name: 'R_138', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    const menu = page.getByRole('dialog', { name: 'Menu' });
    const current = menu.locator('[aria-current="page"]');
    expect(await current.allInnerTexts()).toEqual(['Rules']);
    await current.click();
    await page.getByRole('heading', { name: 'Rules', level: 1 }).waitFor();
    await menu.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.mouse.click(10, 400);
    await menu.waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/rules');
  });
});
