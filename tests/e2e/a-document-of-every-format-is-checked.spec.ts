import { chooseFile, expectReport, inShort, openCheck, SAMPLE_FILES } from './support/check.ts';
import { expect, test } from './support/test.ts';

/** What the report says of the sample, whatever it is saved as. */
const LAW = /It names 11 laws, guidance documents and platforms .* 5 are out of date/;

const SCREENS = {
  'a wide screen': { width: 1280, height: 900 },
  'a phone': { width: 360, height: 740 },
};

for (const [screen, viewport] of Object.entries(SCREENS)) {
  for (const [name, make] of Object.entries(SAMPLE_FILES)) {
    test(`${name} is read and compared with the library on ${screen}`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
      await page.setViewportSize(viewport);
      await openCheck(page);
      await chooseFile(page, name, await make());
      await expectReport(page);
      await expect(page.getByRole('heading', { name, level: 2 })).toBeFocused();
      await expect(page.locator('.report > .working')).toHaveText('The report is ready.');
      await expect(inShort(page)).toContainText(LAW);
      await expect(page.locator('.law-list').first()).toContainText('Data Protection Act 1998');
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      const own = new URL(page.url()).origin;
      const sent = asked.filter(
        (one) => !one.startsWith(`GET ${own}/`) && !one.startsWith('GET blob:'),
      );
      expect(sent).toEqual([]);
    });
  }
}

test('pasted words keep what the clipboard knows of them', async ({ page }) => {
  const html = new TextDecoder().decode(await SAMPLE_FILES['sample.html']());
  await openCheck(page);
  await page.getByText('Paste the text instead').click();
  const field = page.getByLabel('Text of your policy');
  await field.evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData('text/html', text);
    data.setData('text/plain', 'Only the words');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    Object.assign(element, { value: 'Only the words' });
    element.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  }, html);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expectReport(page);
  await expect(inShort(page)).toContainText(LAW);
});

test('typed words are read as they stand, and markup in them stays text', async ({ page }) => {
  await openCheck(page);
  await page.getByText('Paste the text instead').click();
  const words = '1.1 Staff must not post <b>pictures</b> of pupils. <img src=x onerror=alert(1)>';
  await page
    .getByLabel('Text of your policy')
    .fill(`${words}\n\n1.2 The policy is reviewed every year.`);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expectReport(page);
  await page.getByText('Show the document as it was read').click();
  await expect(page.locator('.pieces')).toContainText('<b>pictures</b> of pupils. <img src=x');
  expect(await page.locator('.pieces img, .pieces .words b').count()).toBe(0);
});

test('a file is dropped anywhere on the page', async ({ page }) => {
  await openCheck(page);
  const text = new TextDecoder().decode(await SAMPLE_FILES['sample.txt']());
  const data = await page.evaluateHandle((words) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([words], 'dropped.txt', { type: 'text/plain' }));
    return transfer;
  }, text);
  await page.locator('h1').dispatchEvent('drop', { dataTransfer: data });
  await expectReport(page);
  await expect(page.getByRole('heading', { name: 'dropped.txt', level: 2 })).toBeFocused();
});
