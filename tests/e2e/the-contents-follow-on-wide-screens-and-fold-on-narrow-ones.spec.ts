import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('on a wide screen the contents stay in view while the reader scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/policies/newall-green/#9.2');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const link = contents.getByRole('link', { name: /School social media websites/ });
  await expect(link).toBeInViewport();
  await link.click();
  await expect(page).toHaveURL(/#9$/);
});

test('on a narrow screen the contents fold away, stay at hand and open', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/policies/newall-green/#9.2');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const link = contents.getByRole('link', { name: /The Prevent Duty/ });
  await expect(link).toBeHidden();
  await contents.getByText('Contents').click();
  await link.click();
  await expect(page.locator('[id="12.1"]')).toBeInViewport();
});
