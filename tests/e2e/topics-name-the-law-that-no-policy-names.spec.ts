import type { Page } from '@playwright/test';
import { TOPICS } from './support/data.ts';
import { REFERENCES } from './support/law.ts';
import { print } from './support/pdf.ts';
import { withoutScript } from './support/script.ts';
import { expect, test } from './support/test.ts';

/** What each topic names so, by hand. */
const UNNAMED: Readonly<Record<string, readonly string[]>> = {
  'altered-images': ['generative-ai-and-deepfakes'],
  cyberbullying: ['online-safety-act-2023', 'generative-ai-and-deepfakes'],
  equality: ['duty-to-prevent-sexual-harassment'],
  images: ['generative-ai-and-deepfakes'],
  'keeping-children-safe': ['kcsie-2026'],
  legislation: [
    'duty-to-prevent-sexual-harassment',
    'investigatory-powers-act-2016',
    'online-safety-act-2023',
  ],
  'mobile-phones': ['mobile-phones-in-schools'],
  monitoring: ['investigatory-powers-act-2016', 'ico-monitoring-workers'],
  'parents-as-contacts': ['nasuwt-advice'],
  'passwords-in-investigation': ['ico-monitoring-workers'],
  'phones-with-pupils': ['mobile-phones-in-schools'],
  'police-referral': ['online-safety-act-2023'],
  'professional-standards': ['kcsie-2026'],
  'pupils-as-contacts': ['nasuwt-advice'],
  'reporting-concerns': ['working-together-2026'],
  respect: ['duty-to-prevent-sexual-harassment'],
  review: ['dfe-statutory-policies'],
  'safeguarding-risks': ['generative-ai-and-deepfakes', 'kcsie-2026'],
  'sexual-harassment': ['duty-to-prevent-sexual-harassment'],
  'staff-support': ['duty-to-prevent-sexual-harassment'],
  'working-day-use': ['mobile-phones-in-schools'],
};

test('what each topic names, by hand, is what the data says', () => {
  const bearing = TOPICS.map(({ id }) => ({
    id,
    list: REFERENCES.filter(({ topics }) => topics.includes(id)).map((one) => one.id),
  }));
  const found = bearing.filter(({ list }) => list.length > 0);
  expect(Object.fromEntries(found.map(({ id, list }) => [id, list]))).toEqual(UNNAMED);
  const listed = REFERENCES.filter(({ topics }) => topics.length > 0);
  expect(listed.filter(({ cited }) => cited.length > 0)).toEqual([]);
});

withoutScript(() => {
  test('monitoring: the guidance of the ICO, with its source and the date of the check', async ({
    page,
  }) => {
    await page.goto('/topics/monitoring/');
    const item = sectionOf(page).getByRole('listitem').filter({ hasText: 'ICO guidance' });
    await expect(item).toContainText('Published by the Information Commissioner’s Office');
    await expect(item).toContainText('necessary, proportionate, and no more intrusive than needed');
    await expect(item).toContainText(
      'Source: Employment practices and data protection: monitoring workers, ICO, checked November 2026.',
    );
    await expect(item.getByRole('link', { name: /monitoring workers, ICO$/ })).toHaveAttribute(
      'href',
      'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/employment/monitoring-workers/',
    );
    await expect(sectionOf(page)).toContainText('Information, not legal advice.');
    await item.getByRole('link', { name: 'ICO guidance on monitoring workers' }).click();
    await expect(page).toHaveURL(/\/law\/#ico-monitoring-workers$/);
    await expect(page.locator('#ico-monitoring-workers')).toBeInViewport();
  });
});

test('the section is printed with its topic', async ({ page }) => {
  await page.goto('/topics/monitoring/');
  const text = (await print(page)).map((one) => one.text).join(' ');
  // Ligatures come apart in the text of a PDF.
  const squeezed = text.replace(/\s/g, '');
  for (const words of [
    'that none of the policies names',
    'workers are to be told',
    'November 2026',
  ]) {
    expect(squeezed).toContain(words.replace(/\s/g, ''));
  }
});

function sectionOf(page: Page) {
  return page.getByRole('region', { name: 'Law and guidance that none of the policies names' });
}
