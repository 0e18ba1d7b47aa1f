import assert from 'node:assert/strict';
import type { Reader } from './reader.ts';

const SCHOOL = 'Hill View Primary School';
const LEFT_OUT = 'Leave this topic out';

/** Starting point, name and choices are in the policy at once, and are there after a reload. */
export async function adopt(reader: Reader): Promise<void> {
  await begin(reader);
  await reader.click('.start input[value="neu"]');
  await nameSchool(reader);
  const before = await clausesIn(reader);
  await openTopic(reader, 'images');
  await reader.click({ role: 'radio', name: LEFT_OUT, within: '#topic-images' });
  await reader.until('one clause fewer', hasFewerInPage, before);
  await reader.sees('.status-bar [role=status]', /^Saved in this browser$/);
  await reader.reload();
  await isReady(reader);
  await reader.sees('.adopted .title-page', new RegExp(SCHOOL));
  assert.equal(await valueOf(reader, '#detail-school'), SCHOOL);
  assert.ok((await clausesIn(reader)) < before, 'the topic is still left out');
  assert.equal(await isChecked(reader, '.start input[value="neu"]'), true);
}

/** Opens the generator and waits until it can be used. */
export async function begin(reader: Reader): Promise<void> {
  await reader.visit('adopt/');
  await isReady(reader);
}

/** Types the name of the school, and waits until the policy has it. */
export async function nameSchool(reader: Reader, school = SCHOOL): Promise<void> {
  await reader.type('#detail-school', school);
  await reader.sees('.adopted .title-page', new RegExp(school));
}

function isReady(reader: Reader): Promise<void> {
  return reader.until(
    'a generator that can be used',
    () => document.querySelector('.generator')?.hasAttribute('data-ready') === true,
    null,
  );
}

/** Opens a topic and what it is in, as a reader does. */
async function openTopic(reader: Reader, topic: string): Promise<void> {
  for (const css of [`.group:has(#topic-${topic})`, `#topic-${topic}`]) {
    const isOpen = await reader.evaluate(
      (one) => document.querySelector<HTMLDetailsElement>(one)?.open === true,
      css,
    );
    if (!isOpen) await reader.click(`${css} > summary`);
  }
  await reader.hasInView(`#topic-${topic}`);
}

async function clausesIn(reader: Reader): Promise<number> {
  return (await reader.texts('.adopted-clause')).length;
}

function hasFewerInPage(before: number): boolean {
  return document.querySelectorAll('.adopted-clause').length < before;
}

function valueOf(reader: Reader, css: string): Promise<string | undefined> {
  return reader.evaluate((one) => document.querySelector<HTMLInputElement>(one)?.value, css);
}

function isChecked(reader: Reader, css: string): Promise<boolean | undefined> {
  return reader.evaluate((one) => document.querySelector<HTMLInputElement>(one)?.checked, css);
}
