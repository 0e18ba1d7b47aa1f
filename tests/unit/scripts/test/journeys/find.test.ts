import { describe, expect, it } from 'vitest';
import { nameOf, soughtBy } from '../../../../journeys/driver/find.ts';
import { waitFor } from '../../../../journeys/driver/wait.ts';

describe('what a journey looks for', () => {
  it('may be said in CSS', () => {
    expect(soughtBy('.bar')).toEqual({ css: '.bar', name: null });
  });

  it('may be said by role and name, of which the whole has to match', () => {
    const { css, name } = soughtBy({ role: 'link', name: 'Swap sides (2)' });
    expect(css).toBe('a[href]');
    const pattern = new RegExp(...(name ?? ['', '']));
    expect(pattern.test('Swap sides (2)')).toBe(true);
    expect(pattern.test('Swap sides (2) now')).toBe(false);
  });

  it('may be sought within a part of the page', () => {
    const { css } = soughtBy({ role: 'heading', name: /x/, within: 'main, aside' });
    expect(css).toBe(':is(main, aside) :is(h1, h2, h3, h4, h5, h6)');
  });

  it('is named in words where it never comes', () => {
    expect(nameOf({ role: 'button', name: 'HTML' })).toBe('button “HTML”');
    expect(nameOf('.bar')).toBe('.bar');
  });
});

describe('waiting', () => {
  it('ends with what is found at last, whatever went wrong before', async () => {
    const looks = [null, 'error', 'here'];
    const found = await waitFor('it', () => {
      const next = looks.shift();
      return next === 'error' ? Promise.reject(new Error('gone')) : Promise.resolve(next);
    });
    expect(found).toBe('here');
  });
});
