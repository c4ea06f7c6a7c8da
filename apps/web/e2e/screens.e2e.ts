import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  accessibilityFaults,
  checkSample,
  DESK,
  noBrowser,
  PHONE,
  picture,
  THEMES,
  theApplication,
} from './browser.ts';
import { noRulesList, rulesList } from './files.ts';

/** Every screen in both themes, on a desk and on a phone: a picture to look at, and what axe-core says of it. */
const screens: Record<string, (page: Page) => Promise<void>> = {
  start: async page => void (await page.getByText('Drop your ILR file here').waitFor()),
  menu: async page => {
    const menu = page.getByRole('button', { name: 'Menu' });
    if (await menu.isVisible()) await menu.click();
    await page.getByRole('navigation', { name: 'Sections' }).waitFor();
  },
  'returns-by-rule': checkSample,
  'returns-by-learner': async page => {
    await checkSample(page);
    await page.getByRole('link', { name: /By learner/ }).click();
  },
  'returns-by-field': async page => {
    await checkSample(page);
    await page.getByRole('link', { name: /By field/ }).click();
  },
  'returns-all': async page => {
    await checkSample(page);
    await page.getByRole('link', { name: /All violations/ }).click();
  },
  'returns-not-checked': async page => {
    await checkSample(page);
    await page.getByRole('link', { name: /^Not checked/ }).click();
  },
  violation: async page => {
    await checkSample(page);
    await page.getByRole('link', { name: /All violations/ }).click();
    await page.getByRole('grid').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'The path that this record took' }).waitFor();
  },
  'violation-not-open': async page => {
    await page.goto(new URL('/returns/learners/WM0001?rule=R_138&aim=1', page.url()).href);
    await page.getByText('belongs to a return that is not open').waitFor();
  },
  rules: async page => {
    await page.goto(new URL('/rules', page.url()).href);
    await page.getByRole('grid').waitFor();
  },
  rule: async page => {
    await page.goto(new URL('/rules/R_138', page.url()).href);
    await page.getByRole('heading', { name: 'Fields that it reads' }).waitFor();
  },
  'rule-example': async page => {
    await page.goto(new URL('/rules/R_138?example=2', page.url()).href);
    await page.getByRole('button', { name: 'Show the chart without it' }).waitFor();
  },
  'rule-routes': async page => {
    await page.goto(new URL('/rules/LearnAimRef_88?example=1', page.url()).href);
    await page.getByRole('region', { name: 'Route: restart' }).waitFor();
  },
  'rule-not-checked': async page => {
    await page.goto(new URL('/rules/LearnAimRef_88', page.url()).href);
    await page.getByRole('button', { name: 'No LARS data at hand' }).click();
    await page.getByText('Not checked: an answer is missing').waitFor();
  },
  'rule-field-definition': async page => {
    await page.goto(new URL('/rules/FD_ULN_AR', page.url()).href);
    await page.getByRole('heading', { name: 'What the field must be' }).waitFor();
  },
  'rule-unknown': async page => {
    await page.goto(new URL('/rules/Nothing_01', page.url()).href);
    await page.getByRole('heading', { name: 'No rule Nothing_01' }).waitFor();
  },
  fields: async page => {
    await page.goto(new URL('/fields', page.url()).href);
    await page.getByRole('link', { name: 'LearnAimRef' }).waitFor();
  },
  field: async page => {
    await page.goto(new URL('/fields/CompStatus', page.url()).href);
    await page.getByRole('heading', { name: 'Rules that read it' }).waitFor();
  },
  'field-with-types': async page => {
    await page.goto(new URL('/fields/LearnDelFAMCode?year=2627', page.url()).href);
    await page.getByText('SOF Source of funding').click();
    await page.getByRole('columnheader', { name: 'Valid' }).first().waitFor();
  },
  'field-unknown': async page => {
    await page.goto(new URL('/fields/Nothing', page.url()).href);
    await page.getByRole('heading', { name: 'No field Nothing' }).waitFor();
  },
  glossary: async page => {
    await page.goto(new URL('/glossary', page.url()).href);
    await page.getByText('Programme aim', { exact: true }).waitFor();
  },
  official: async page => {
    await page.goto(new URL('/official', page.url()).href);
    await page.getByText('No list is loaded yet').waitFor();
  },
  'official-loaded': async page => {
    await page.goto(new URL('/official', page.url()).href);
    await page.getByLabel('List of validation rules').setInputFiles(rulesList(2526));
    await page.getByText('The list of 2025-26 is loaded').waitFor();
  },
  'official-refused': async page => {
    await page.goto(new URL('/official', page.url()).href);
    await page.getByLabel('List of validation rules').setInputFiles(noRulesList());
    await page.getByText('The list was not loaded').waitFor();
  },
  'rule-with-official-wording': async page => {
    await page.goto(new URL('/official', page.url()).href);
    await page.getByLabel('List of validation rules').setInputFiles(rulesList(2526));
    await page.getByText('The list of 2025-26 is loaded').waitFor();
    await page.goto(new URL('/rules/R_138?year=2526', page.url()).href);
    await page.getByRole('heading', { name: 'The official wording' }).waitFor();
    await page.getByRole('heading', { name: 'Fields that it reads' }).waitFor();
  },
  search: async page => {
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('option', { name: /Glossary/ }).waitFor();
  },
  'search-found': async page => {
    await checkSample(page);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: 'Search' }).fill('start');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
  },
  'search-nothing': async page => {
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('combobox', { name: 'Search' }).fill('nxqz');
    await page.getByText('Nothing fits').waitFor();
  },
  reference: async page => {
    await page.goto(new URL('/reference', page.url()).href);
    await page.getByRole('heading', { name: 'LARS', exact: true }).waitFor();
  },
  'no-such-page': async page => {
    await page.goto(new URL('/nowhere', page.url()).href);
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
  },
};

describe.skipIf(noBrowser)('every screen', () => {
  const application = theApplication();
  for (const colorScheme of THEMES) {
    for (const [size, viewport] of Object.entries({ desk: DESK, phone: PHONE })) {
      for (const [name, open] of Object.entries(screens)) {
        it(`${name}, ${colorScheme}, ${size}: axe-core finds nothing, nothing hangs over the side`, async () => {
          const page = await application.visit('/', { viewport, colorScheme });
          await open(page);
          await picture(page, `${size}-${colorScheme}-${name}`, !/^(rules|returns|search|menu)/.test(name));
          expect(await accessibilityFaults(page)).toEqual([]);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(over).toBeLessThanOrEqual(0);
          await page.context().close();
        });
      }
    }
  }
});
