import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { noBrowser, theApplication } from './browser.ts';
import { lookAt } from './screens.ts';
import { card, PASSWORD, TEAM, typeSignIn, visitAs } from './team.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The code that an authenticator app shows for a key: RFC 6238, SHA-1, six digits, thirty seconds. */
function codeOf(key: string): string {
  const bits = [...key.replace(/=+$/, '')].map(letter =>
    LETTERS.indexOf(letter).toString(2).padStart(5, '0'),
  );
  const bytes = (bits.join('').match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2));
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac('sha1', Buffer.from(bytes)).update(time).digest();
  const at = mac.at(-1)! & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe.skipIf(noBrowser)('a second factor', () => {
  const application = theApplication('teamData');

  it('is switched on with a first code, asked for at sign-in, replaced by a backup code, and switched off', async () => {
    const page = await visitAs(application, 'win', '/settings');
    const factor = card(page, 'Second factor');
    await factor.getByRole('textbox', { name: 'Your password' }).fill('not the password');
    await factor.getByRole('button', { name: 'Switch on' }).click();
    await factor.getByText('This is not your password.').waitFor();
    await factor.getByRole('textbox', { name: 'Your password' }).fill(PASSWORD);
    await factor.getByRole('button', { name: 'Switch on' }).click();
    const code = factor.getByLabel('The code that the app shows');
    await code.waitFor();
    const [key, codes] = await factor.locator('code').allTextContents();
    const backup = codes!.split(/\s+/)[0]!;
    await code.fill('000000');
    await factor.getByRole('button', { name: 'Confirm the code' }).click();
    await factor.getByText('This code is not right, or too old. Type the newest one.').waitFor();
    await lookAt(page, 'second-factor', { size: 'desk' });
    await code.fill(codeOf(key!));
    await factor.getByRole('button', { name: 'Confirm the code' }).click();
    await factor.getByText(/^On: signing in asks for a code/).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();

    await typeSignIn(page, 'win');
    await page.getByLabel('Code').fill('000000');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('This code is not right, or too old. Type the newest one.').waitFor();
    await page.getByLabel('Code').fill(codeOf(key!));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText(`You are signed in as ${TEAM.win.name}`).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();

    // The phone is lost: each backup code works once.
    for (const right of [true, false]) {
      await typeSignIn(page, 'win');
      await page.getByLabel('Code').fill(backup);
      await page.getByRole('button', { name: 'Sign in' }).click();
      if (right) {
        await page.getByText(`You are signed in as ${TEAM.win.name}`).waitFor();
        await page.getByRole('button', { name: 'Sign out' }).click();
      } else {
        await page.getByText('This code is not right, or too old. Type the newest one.').waitFor();
      }
    }
    await page.getByLabel('Code').fill(codeOf(key!));
    await page.getByRole('button', { name: 'Sign in' }).click();
    await factor.getByRole('textbox', { name: 'Your password' }).fill(PASSWORD);
    await factor.getByRole('button', { name: 'Switch off' }).click();
    await factor.getByText(/^Off\. With it/).waitFor();
    expect(await factor.locator('code').count()).toBe(0);
    await page.context().close();
  });
});
