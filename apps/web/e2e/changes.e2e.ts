import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { builtInPack, openReference } from '@waymark/reference';
import { checkReturn, type Violation } from '@waymark/rules';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checkSample, DESK, noBrowser, PHONE, picture, theApplication } from './browser.ts';
import { sampleName, samplePath, twins } from './files.ts';
import { learnersKept } from './kept-changes.ts';
import { lookAt } from './screens.ts';

/** What a check outside of the browser finds in a file. */
async function found(path: string): Promise<string[]> {
  const violations: Violation[] = [];
  await checkReturn(
    (async function* () {
      yield readFileSync(path);
    })(),
    {
      name: basename(path),
      today: new Date().toISOString().slice(0, 10),
      reference: openReference([builtInPack()]),
    },
    { violation: violation => violations.push(violation) },
  );
  return violations.map(
    ({ rule, learnRefNumber, aimSeqNumber }) => `${rule} ${learnRefNumber} ${aimSeqNumber}`,
  );
}

const without = (list: readonly string[], gone: readonly string[]) =>
  list.filter(one => !gone.includes(one)).sort();

describe.skipIf(noBrowser)('a record that is put right', () => {
  const application = theApplication();

  async function openLearner(page: Page, learner: string): Promise<void> {
    await checkSample(page);
    await page.getByRole('link', { name: /By learner/ }).click();
    await page.getByRole('searchbox', { name: 'Learner' }).fill(learner);
    await page.getByRole('grid').getByRole('link', { name: learner, exact: true }).click();
    await page.getByRole('button', { name: 'Change the record' }).click();
    await page.getByRole('heading', { name: 'What your changes do' }).waitFor();
  }

  const effects = (page: Page) => page.getByRole('region', { name: 'What your changes do' });
  const bar = (page: Page) => page.getByRole('region', { name: 'Your changes' });
  const announced = (page: Page, gone: number, fresh: number) =>
    bar(page)
      .getByText(new RegExp(`: ${gone} violations? gone, ${fresh} new`))
      .waitFor();

  /** Waits until the browser keeps the changes, which follows what is announced within moments. */
  const kept = (page: Page) => expect.poll(() => learnersKept(page)).toHaveLength(1);

  async function save(page: Page): Promise<string> {
    await bar(page)
      .getByRole('link', { name: /save a new return/ })
      .click();
    await page.getByRole('heading', { name: 'Changes to this return' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the new return' }).click();
    const file = await download;
    const path = samplePath(file.suggestedFilename());
    await file.saveAs(path);
    return path;
  }

  for (const [size, viewport] of Object.entries({ desk: DESK, phone: PHONE })) {
    it(`goes into a new return, and a check of that finds what was announced (${size})`, async () => {
      const page = await application.visit('/', { viewport });
      await openLearner(page, 'SBNOEVENT');
      const aim = page.getByRole('region', { name: 'Aim 1', exact: true });
      await aim.getByLabel(/^Achievement date/).fill('15/12/2025');
      await aim.getByLabel(/^Outcome Outcome/).selectOption('1');
      await announced(page, 1, 0);
      expect(await effects(page).textContent()).toContain('R_138');
      await page.getByText('Gone with your changes').waitFor();
      const path = await save(page);
      await page.getByText('1 gone, 0 new, as announced').waitFor();
      await picture(page, `${size}-light-changes-saved`);

      expect(basename(path)).toMatch(/^ILR-10000001-2526-\d{8}-\d{6}-01\.xml$/);
      const before = await found(samplePath());
      expect((await found(path)).sort()).toEqual(without(before, ['R_138 SBNOEVENT 1']));
      // Nothing but what was changed is different.
      const [was, now] = [samplePath(), path].map(each => readFileSync(each, 'utf8').split('\n'));
      const fresh = now!.filter(line => !was!.includes(line));
      expect(fresh.map(line => line.trim().replace(/T[\d:]+|\d{4}-\d\d-\d\dT[\d:]+/, ''))).toEqual([
        expect.stringContaining('<DateTime>'),
        '<AchDate>2025-12-15</AchDate>',
      ]);

      await page.getByRole('button', { name: 'Open the new return' }).click();
      await page.getByRole('heading', { name: /Changes to this return|ILR-/ }).waitFor();
      await page.goto(`${application.url}/returns`);
      await page.getByLabel('ILR file').setInputFiles(path);
      await page.getByText(/learners checked in/).waitFor();
      const tile = page.getByRole('list', { name: 'Summary' }).getByRole('listitem');
      const tiles = (await tile.allTextContents()).join(' ');
      expect(tiles).toContain(`${before.length - 2}Errors`);
      await page.context().close();
    });
  }

  it('concerns a learner who shares a number with it, too', async () => {
    const page = await application.visit('/');
    await checkSample(page);
    await page.getByRole('combobox', { name: 'Rule' }).selectOption('R_59');
    await page.getByRole('link', { name: /All violations/ }).click();
    await page.getByRole('grid').getByRole('link', { name: 'R_59' }).first().click();
    await page.getByRole('button', { name: 'Change the record' }).click();
    await page.getByLabel(/^Unique learner number/).fill('1000000027');
    await announced(page, 2, 0);
    expect(await effects(page).textContent()).toMatch(/Learner \w+ too: R_59 is gone/);
    await page.getByLabel(/^Unique learner number/).fill('12');
    await page.getByText(/ULN is 12; allowed: 1000000000 to 9999999999/).waitFor();
    await page.getByLabel(/^Unique learner number/).fill('1000000027');
    const path = await save(page);
    await page.getByText('2 gone, 0 new, as announced').waitFor();
    const before = await found(samplePath());
    expect(await found(path)).toEqual(before.filter(one => !one.startsWith('R_59 ')));
    await page.context().close();
  });

  it('takes records added and removed, and gives each change back, one by one or all at once', async () => {
    const page = await application.visit('/');
    await openLearner(page, 'SBNOEVENT');
    await page.getByRole('button', { name: 'Add an aim' }).click();
    await page
      .getByLabel(/^Learning aim reference/)
      .last()
      .fill('Z0059747');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('region', { name: 'Aim 3', exact: true }).waitFor();
    await bar(page)
      .getByText(/1 change in 1 learner: 1 violation gone/)
      .waitFor();
    expect(await effects(page).textContent()).toMatch(/Gone \(1\)R_138/);
    const aim = page.getByRole('region', { name: 'Aim 1', exact: true });
    await aim.getByRole('button', { name: /^Remove LearningDeliveryFAM FFI/ }).click();
    await bar(page)
      .getByText(/2 changes in 1 learner/)
      .waitFor();
    await effects(page).getByText('LearnDelFAMType_111').waitFor();
    await aim.getByRole('button', { name: 'Add LearningDeliveryFAM to aim 1' }).click();
    const draft = page.getByRole('group', { name: /^New: Learning delivery funding/ });
    await draft.getByRole('button', { name: 'Add it' }).click();
    await draft.getByText(/^Fill in Learning delivery FAM type/).waitFor();
    await draft.getByLabel(/FAM type/).selectOption('FFI');
    await draft.getByLabel(/FAM code/).selectOption('1');
    await draft.getByRole('button', { name: 'Add it' }).click();
    await bar(page)
      .getByText(/3 changes in 1 learner/)
      .waitFor();
    await effects(page).getByText('LearnDelFAMType_111').waitFor({ state: 'detached' });
    await picture(page, 'desk-light-record-added-to');

    await bar(page).getByRole('button', { name: /^Undo/ }).click();
    await bar(page)
      .getByText(/2 changes in 1 learner/)
      .waitFor();
    await bar(page)
      .getByRole('link', { name: /save a new return/ })
      .click();
    await page.getByRole('button', { name: /^Take back: aim 1, LearningDeliveryFAM/ }).click();
    await bar(page)
      .getByText(/1 change in 1 learner/)
      .waitFor();
    await page.getByRole('button', { name: 'Discard all changes' }).click();
    await bar(page).getByText('No changes').waitFor();
    await bar(page).getByRole('button', { name: /^Undo/ }).click();
    await bar(page)
      .getByText(/1 change in 1 learner: 1 violation gone/)
      .waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the new return' }).click();
    const file = await download;
    const path = samplePath(file.suggestedFilename());
    await file.saveAs(path);
    await page.getByText(/as announced/).waitFor();
    expect(readFileSync(path, 'utf8')).toContain('<LearnAimRef>Z0059747</LearnAimRef>');
    await page.context().close();
  });

  it('is still changed after a reload, in the same place', async () => {
    const page = await application.visit('/');
    await openLearner(page, 'SBNOEVENT');
    const date = () =>
      page.getByRole('region', { name: 'Aim 1', exact: true }).getByLabel(/^Achievement date/);
    await date().fill('15/12/2025');
    await announced(page, 1, 1);
    await kept(page);
    await page.reload();
    await announced(page, 1, 1);
    expect(await date().inputValue()).toBe('15/12/2025');
    // Another tab is not taken there, but led.
    const other = await page.context().newPage();
    await other.goto(`${application.url}/returns`);
    await other.getByText(`Your changes to ${sampleName} are kept in this browser`).waitFor();
    await other.getByRole('button', { name: 'Go on with it' }).click();
    await announced(other, 1, 1);
    await other.getByRole('button', { name: 'Check another file' }).click();
    await other.getByRole('button', { name: 'Forget these changes' }).click();
    await other.getByRole('button', { name: 'Forget them for good' }).click();
    await other.getByText('are kept in this browser').waitFor({ state: 'detached' });
    await other.reload();
    await other.getByText('Drop your ILR file here').waitFor();
    expect(await other.getByText('are kept in this browser').count()).toBe(0);
    await page.context().close();
  });

  it('is put right and saved with the keyboard alone', async () => {
    const page = await application.visit('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const tabTo = async (test: (focused: { text: string; label: string }) => boolean) => {
      for (let i = 0; i < 120; i++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const at = document.activeElement as HTMLInputElement | null;
          return {
            text: at?.textContent?.trim() ?? '',
            label: at?.labels?.[0]?.textContent ?? at?.getAttribute('aria-label') ?? '',
          };
        });
        if (test(focused)) return;
      }
      throw new Error(`Tab never came to ${test}`);
    };
    await tabTo(({ text }) => text === 'Try the sample return');
    await page.keyboard.press('Enter');
    await page.getByText(/learners checked in/).waitFor();
    await tabTo(({ text }) => text.startsWith('All violations'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/view=all/);
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('tr[data-index]'))) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Change the record' }).waitFor();
    await tabTo(({ text }) => text === 'Change the record');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Aim 1', exact: true }).waitFor();
    await tabTo(({ label }) => label.startsWith('Completion status'));
    // From 2 (completed) to 1 (continuing).
    await page.keyboard.press('ArrowUp');
    await bar(page)
      .getByText(/1 change in 1 learner: /)
      .waitFor();
    await page.keyboard.press('Tab');
    await tabTo(({ text }) => text === 'Add an aim');
    for (let i = 0; i < 400; i++) {
      await page.keyboard.press('Shift+Tab');
      if (await page.evaluate(() => document.activeElement?.textContent?.includes('save a new return')))
        break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Changes to this return' }).waitFor();
    await tabTo(({ text }) => text === 'Save the new return');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/^ILR-10000001-2526-/);
    await page.getByText(/as announced/).waitFor();
    await page.context().close();
  });

  it('is found by its place where two learners have one reference number', async () => {
    const page = await application.visit('/');
    await page.getByLabel('ILR file').setInputFiles(twins());
    await page.getByText(/learners checked in/).waitFor();
    await page.getByRole('combobox', { name: 'Rule' }).selectOption('R_06');
    await page.getByRole('link', { name: /All violations/ }).click();
    const links = page.getByRole('grid').getByRole('link', { name: 'R_06' });
    expect(await links.count()).toBe(2);
    const names: string[] = [];
    for (const nth of [0, 1]) {
      await links.nth(nth).click();
      await page.getByText(/Others have the same reference number/).waitFor();
      names.push((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
      await page.reload({ waitUntil: 'load' });
      await page.getByText(/belongs to a return that is not open/).waitFor();
      await page.getByLabel('ILR file').setInputFiles(twins());
      await page.getByText(/Others have the same reference number/).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(names[nth]);
      await page.getByRole('link', { name: 'Back to what was found' }).click();
      if (nth === 0) {
        await page.getByRole('link', { name: /All violations/ }).click();
        await page.getByRole('combobox', { name: 'Rule' }).selectOption('R_06');
      }
    }
    expect(new Set(names).size).toBe(2);
    await page.context().close();
  });

  it('has an address that says which file to open', async () => {
    const page = await application.visit('/');
    await openLearner(page, 'SBNOEVENT');
    await page.waitForURL(/of=ILR-10000001-2526/);
    const link = page.url();
    const colleague = await application.visit(undefined);
    await colleague.goto(link);
    await colleague.getByText(`a return that is not open: ${sampleName}`).waitFor();
    await picture(colleague, 'desk-light-link-not-open', false);
    await colleague.getByLabel('ILR file').setInputFiles(twins());
    await colleague.getByText(`This link was made for ${sampleName}`).waitFor();
    await colleague.getByRole('button', { name: 'Show it for this return' }).click();
    await colleague.waitForURL(/of=ILR-10000001-2526-20260402-091500-02/);
    await colleague.context().close();
    await page.context().close();
  });

  for (const [size, viewport] of Object.entries({
    desk: DESK,
    tablet: { width: 820, height: 1180 },
    phone: PHONE,
  })) {
    it(`is readable while it is changed: ${size}, light and dark`, async () => {
      const page = await application.visit('/', { viewport });
      await openLearner(page, 'SBNOEVENT');
      const aim = page.getByRole('region', { name: 'Aim 1', exact: true });
      await aim.getByLabel(/^Achievement date/).fill('15/12/2025');
      await aim.getByRole('button', { name: /^Remove LearningDeliveryFAM FFI/ }).click();
      await announced(page, 1, 2);
      await page.getByRole('button', { name: 'Add LearnerFAM', exact: true }).click();
      await lookAt(page, 'record-being-changed', { size });
      await page.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('heading', { name: 'The record, as changed' }).waitFor();
      await lookAt(page, 'record-changed', { size });
      await bar(page)
        .getByRole('link', { name: /save a new return/ })
        .click();
      await page.getByRole('heading', { name: 'Save a new return' }).waitFor();
      await lookAt(page, 'changes', { size });
      await page.context().close();
    });
  }
});
