import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { noBrowser, openSample, settled, theApplication } from './browser.ts';
import { noRulesList, rulesList } from './files.ts';
import { everyScreen, type Screens } from './screens.ts';

/** Opens an address as somebody does who typed it. */
const at = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);

/** Every screen of what lies on this machine, on a desk and on a phone; those of an open return follow on each other. */
const screens: Screens = {
  start: async page => void (await page.getByText('Drop your ILR file here').waitFor()),
  menu: async page => {
    await settled(page);
    const menu = page.getByRole('button', { name: 'Menu' });
    if (await menu.isVisible()) await menu.click();
    await page.getByRole('navigation', { name: 'Sections' }).waitFor();
  },
  search: async page => {
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('option', { name: /Glossary/ }).waitFor();
  },
  'search-nothing': async page => {
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: 'Search' }).fill('nxqz');
    await page.getByText('Nothing fits').waitFor();
  },
  'returns-by-rule': page => openSample(page),
  'returns-by-learner': async page => {
    await openSample(page);
    await page.getByRole('link', { name: /By learner/ }).click();
  },
  'returns-by-field': async page => {
    await openSample(page);
    await page.getByRole('link', { name: /By field/ }).click();
  },
  'returns-all': async page => {
    await openSample(page);
    await page.getByRole('link', { name: /All violations/ }).click();
  },
  'returns-not-checked': async page => {
    await openSample(page);
    await page.getByRole('link', { name: /^Not checked/ }).click();
  },
  violation: async page => {
    await openSample(page);
    await page.getByRole('link', { name: /All violations/ }).click();
    await page.getByRole('grid').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'The path that this record took' }).waitFor();
  },
  'search-found': async page => {
    await openSample(page);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: 'Search' }).fill('start');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
  },
  'violation-not-open': async page => {
    await at(page, '/returns/learners/WM0001?rule=R_138&aim=1');
    await page.getByText('belongs to a return that is not open').waitFor();
  },
  rules: async page => {
    await at(page, '/rules');
    await page.getByRole('grid').waitFor();
  },
  rule: async page => {
    await at(page, '/rules/R_138');
    await page.getByRole('heading', { name: 'Fields that it reads' }).waitFor();
  },
  'rule-example': async page => {
    await at(page, '/rules/R_138?example=2');
    await page.getByRole('button', { name: 'Show the chart without it' }).waitFor();
  },
  'rule-routes': async page => {
    await at(page, '/rules/LearnAimRef_88?example=1');
    await page.getByRole('region', { name: 'Route: restart' }).waitFor();
  },
  'rule-not-checked': async page => {
    await at(page, '/rules/LearnAimRef_88');
    await page.getByRole('button', { name: 'No LARS data at hand' }).click();
    await page.getByText('Not checked: an answer is missing').waitFor();
  },
  'rule-field-definition': async page => {
    await at(page, '/rules/FD_ULN_AR');
    await page.getByRole('heading', { name: 'What the field must be' }).waitFor();
  },
  'rule-unknown': async page => {
    await at(page, '/rules/Nothing_01');
    await page.getByRole('heading', { name: 'No rule Nothing_01' }).waitFor();
  },
  fields: async page => {
    await at(page, '/fields');
    await page.getByRole('link', { name: 'LearnAimRef' }).waitFor();
  },
  field: async page => {
    await at(page, '/fields/CompStatus');
    await page.getByRole('heading', { name: 'Rules that read it' }).waitFor();
  },
  'field-with-types': async page => {
    await at(page, '/fields/LearnDelFAMCode?year=2627');
    await page.getByText('SOF Source of funding').click();
    await page.getByRole('columnheader', { name: 'Valid' }).first().waitFor();
  },
  'field-unknown': async page => {
    await at(page, '/fields/Nothing');
    await page.getByRole('heading', { name: 'No field Nothing' }).waitFor();
  },
  glossary: async page => {
    await at(page, '/glossary');
    await page.getByText('Programme aim', { exact: true }).waitFor();
  },
  official: async page => {
    await at(page, '/official');
    await page.getByText('No list is loaded yet').waitFor();
  },
  'official-refused': async page => {
    await at(page, '/official');
    await page.getByLabel('List of validation rules').setInputFiles(noRulesList());
    await page.getByText('The list was not loaded').waitFor();
  },
  'official-loaded': async page => {
    await at(page, '/official');
    await page.getByLabel('List of validation rules').setInputFiles(rulesList(2526));
    await page.getByText('The list of 2025-26 is loaded').waitFor();
  },
  'rule-with-official-wording': async page => {
    await at(page, '/official');
    await page.getByLabel('List of validation rules').setInputFiles(rulesList(2526));
    await page.getByText('The list of 2025-26 is loaded').waitFor();
    await at(page, '/rules/R_138?year=2526');
    await page.getByRole('heading', { name: 'The official wording' }).waitFor();
    await page.getByRole('heading', { name: 'Fields that it reads' }).waitFor();
  },
  reference: async page => {
    await at(page, '/reference');
    await page.getByRole('heading', { name: 'LARS', exact: true }).waitFor();
  },
  'no-such-page': async page => {
    await at(page, '/nowhere');
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
  },
};

describe.skipIf(noBrowser)('every screen', () => {
  const application = theApplication();
  everyScreen(screens, {
    visit: options => application.visit('/', options),
    asSeen: /^(rules|returns|search|menu)/,
  });
});
