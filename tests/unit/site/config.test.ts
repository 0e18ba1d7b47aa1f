import { describe, expect, it } from 'vitest';
import { readSiteConfig } from '../../../src/site/config.ts';

/** What is done only where the owner of the site asks for it. */
const NOT_ASKED_FOR = { hsts: 'host', precompress: false, offline: 'off' };

describe('the address of the site', () => {
  it('is that of this machine, at the top and without a repository, where nothing is set', () => {
    expect(readSiteConfig({})).toEqual({
      site: 'http://localhost:4321',
      base: '/',
      repository: null,
      contact: null,
      ...NOT_ASKED_FOR,
    });
  });

  it('is read from the environment', () => {
    const environment = {
      SITE_URL: 'https://policies.example.org',
      BASE_PATH: '/staff/',
      REPOSITORY_URL: 'https://code.example.org/policies',
    };
    expect(readSiteConfig(environment)).toEqual({
      site: 'https://policies.example.org',
      base: '/staff/',
      repository: 'https://code.example.org/policies',
      contact: 'https://code.example.org/policies/issues',
      ...NOT_ASKED_FOR,
    });
  });

  it.each(['mailto:policies@example.org', 'https://example.org/write-to-us/'])(
    'has a contact of its own where one is set: %s',
    (contact) => {
      const environment = { REPOSITORY_URL: 'https://code.example.org', CONTACT: contact };
      expect(readSiteConfig(environment).contact).toBe(contact);
    },
  );

  it.each(['policies@example.org', 'mailto:nobody', 'http://example.org', 'tel:0'])(
    'refuses a contact that nobody could follow: %s',
    (contact) => {
      expect(() => readSiteConfig({ CONTACT: contact })).toThrow(
        `CONTACT is "${contact}". Write mailto: and an address, or a whole address that begins with https://`,
      );
    },
  );

  it('is without a contact where none is set', () => {
    expect(readSiteConfig({ CONTACT: '' }).contact).toBeNull();
  });

  it('ends without a slash, so that paths can be put to it', () => {
    expect(readSiteConfig({ SITE_URL: 'https://example.org//' }).site).toBe('https://example.org');
  });

  it.each(['policies.example.org', 'ftp://example.org', 'javascript:alert(1)', ''])(
    'is refused by the name of its variable: "%s"',
    (text) => {
      expect(() => readSiteConfig({ SITE_URL: text })).toThrow(
        `SITE_URL is "${text}". Write a whole address, such as https://policies.example.org`,
      );
    },
  );
});

describe('the path of the site', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['staff', '/staff/'],
    ['/staff', '/staff/'],
    ['/staff/policies/', '/staff/policies/'],
    ['//staff//', '/staff/'],
    ['/~hill-view/v1.2/', '/~hill-view/v1.2/'],
  ])('"%s" is %s, with one slash at both ends', (text, base) => {
    expect(readSiteConfig({ BASE_PATH: text }).base).toBe(base);
  });

  it.each(['/staff policies/', 'https://example.org/', '/a?b', '/a#b', '/é/'])(
    'is refused by the name of its variable: "%s"',
    (text) => {
      expect(() => readSiteConfig({ BASE_PATH: text })).toThrow(
        `BASE_PATH is "${text}". Write a path, such as /policies/ or /`,
      );
    },
  );
});

describe('the address of the repository', () => {
  it('may be left out or empty', () => {
    expect(readSiteConfig({ REPOSITORY_URL: '' }).repository).toBeNull();
  });

  it('is refused by the name of its variable', () => {
    expect(() => readSiteConfig({ REPOSITORY_URL: 'git@example.org:a/b' })).toThrow(
      'REPOSITORY_URL is "git@example.org:a/b".',
    );
  });
});

describe('what the owner of the site asks for', () => {
  it('is read from the environment', () => {
    const asked = { HSTS: 'preload', PRECOMPRESS: '1', OFFLINE: '1' };
    expect(readSiteConfig(asked)).toMatchObject({
      hsts: 'preload',
      precompress: true,
      offline: 'on',
    });
    expect(readSiteConfig({ OFFLINE: 'remove' }).offline).toBe('remove');
  });

  it('may be left empty, or be said to be off', () => {
    expect(readSiteConfig({ HSTS: '', PRECOMPRESS: '', OFFLINE: '' })).toMatchObject(NOT_ASKED_FOR);
    expect(readSiteConfig({ PRECOMPRESS: '0', OFFLINE: '0' })).toMatchObject(NOT_ASKED_FOR);
  });

  it.each([
    ['HSTS', 'yes', 'Write host or subdomains or preload, or nothing.'],
    ['PRECOMPRESS', 'true', 'Write 1, or nothing.'],
    ['OFFLINE', 'constructor', 'Write 1, remove, or nothing.'],
  ])('is refused by the name of its variable: %s=%s', (name, value, advice) => {
    expect(() => readSiteConfig({ [name]: value })).toThrow(`${name} is "${value}". ${advice}`);
  });
});
