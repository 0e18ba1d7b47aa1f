import { openStructures } from './support/structures.ts';
import { expect, test } from './support/test.ts';

test('a policy that names no law says so, and counts nothing', async ({ page }) => {
  await openStructures(page, '/policies/mill-lane/');
  const list = page.locator('#citations');
  await expect(list).toContainText('The policy names none of those in the register.');
  await expect(list).not.toContainText('This list is ours');
  await expect(page.locator('dt', { hasText: 'Cited law' }).locator('+ dd')).toHaveText('None');
});
