import {
  TEMPLATE,
  addAppendix,
  choose,
  leaveOut,
  openFolds,
  openGenerator,
  startFrom,
  templateTopic,
} from './support/adopt.ts';
import { expect, test } from './support/test.ts';

for (const base of ['recommended', 'littletown']) {
  test(`every sentence of the changes from ${base} begins with a capital letter`, async ({
    page,
  }) => {
    await openGenerator(page);
    await startFrom(page, base);
    await openFolds(page);
    const { positions, recommended, models } = templateTopic('parents-as-contacts');
    const start = base === 'recommended' ? recommended.position : models[base]?.position;
    await choose(page, 'parents-as-contacts', positions.find(({ id }) => id !== start)?.id ?? '');
    await leaveOut(page, 'definition');
    const silent = TEMPLATE.topics.find((topic) =>
      base === 'recommended'
        ? topic.recommended.position === null
        : topic.models[base]?.position === null,
    );
    if (silent) await choose(page, silent.id, silent.positions[0]?.id ?? '');
    await addAppendix(page);
    const list = page.locator('.change-list > li > p');
    await expect(list).toHaveCount(silent ? 3 : 2);
    for (const words of await list.allTextContents()) expect(words).not.toMatch(/[.”] \p{Ll}/u);
  });
}
