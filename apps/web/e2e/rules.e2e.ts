import { describe, expect, it } from 'vitest';
import { noBrowser, theApplication } from './browser.ts';
import { noRulesList, rulesList } from './files.ts';

describe.skipIf(noBrowser)('the rules', () => {
  const application = theApplication();

  it('lead to their fields, and fields to the rules that read them', async () => {
    const page = await application.visit('/rules/R_138?year=2526');
    await page
      .getByRole('link', { name: 'ConRefNumber' })
      .or(page.getByRole('link', { name: 'CompStatus' }))
      .first()
      .click();
    await page.getByRole('heading', { name: 'Rules that read it' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/fields\//);
    await page.getByRole('link', { name: 'R_138', exact: true }).click();
    await page.getByRole('heading', { name: 'R_138', level: 1 }).waitFor();
  });

  it('show what changed over the years, and which rules are related', async () => {
    const page = await application.visit('/rules/R_138?year=2526');
    const history = page
      .getByRole('region', { name: 'Over the years' })
      .or(page.locator('section', { hasText: 'Over the years' }))
      .first();
    await history.getByText('Did it start on or before 31 July 2025?').waitFor();
    expect(await history.locator('mark').allTextContents()).toEqual([
      'Did it start on or before 31 July 2025?',
    ]);
    await page.getByRole('heading', { name: 'Related rules' }).waitFor();
    await page.getByRole('link', { name: 'R_139', exact: true }).click();
    await page.getByRole('heading', { name: 'R_139', level: 1 }).waitFor();
  });

  it('have their words explained', async () => {
    const page = await application.visit('/rules/R_138');
    await page.getByRole('link', { name: 'Programme aim', exact: true }).click();
    await page.waitForURL(/\/glossary#programme-aim$/);
    await page.getByText('The aim that stands for a whole programme').waitFor();
  });

  it('show the official wording once its list is loaded, and no longer once it is removed', async () => {
    const page = await application.visit('/rules/R_138?year=2526');
    await page.getByRole('link', { name: "the department's list of 2025-26" }).click();
    await page.getByLabel('List of validation rules').setInputFiles(noRulesList());
    await page.getByText('shopping.csv has no column Name, Version, ErrorMessage').waitFor();
    await page.getByLabel('List of validation rules').setInputFiles(rulesList(2526));
    await page.getByText('The list of 2025-26 is loaded').waitFor();
    await page.goto(`${application.url}/rules/R_138?year=2526`);
    await page.getByText('What the list says of R_138').waitFor();
    await page.goto(`${application.url}/rules/R_138?year=2627`);
    await page.getByRole('link', { name: "the department's list of 2026-27" }).waitFor();
    await page.goto(`${application.url}/official`);
    await page.getByRole('button', { name: 'Remove the list of 2025-26' }).click();
    await page.getByText('No list is loaded yet').waitFor();
    await page.goto(`${application.url}/rules/R_138?year=2526`);
    await page.getByRole('link', { name: "the department's list of 2025-26" }).waitFor();
  });
});
