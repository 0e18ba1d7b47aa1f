import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../src/adopt/answers.ts';
import { DocumentView } from '../../../../src/components/adopt/document/DocumentView.tsx';
import { cssString } from '../../../../src/components/adopt/print.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { soundAnswers } from '../../support/answers.ts';
import { documentFor, TEMPLATE } from '../../support/template.ts';

/** The document as HTML. */
function rendered(answers: Answers): string {
  return renderToString(h(DocumentView, { document: documentFor(answers) }));
}

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onclick='x",
  '</p>',
];

/** Everything that could run or load, and elements that the document never has. */
const FORBIDDEN =
  'script, style, img:not(.logo), iframe, object, embed, svg, math, form, input, [onerror], [onclick]';

describe('a policy with any text in any field', () => {
  it('has no element that the document itself does not make', () => {
    fc.assert(
      fc.property(soundAnswers(), fc.constantFrom(...HOSTILE), (answers, hostile) => {
        const spiked = {
          ...answers,
          details: Object.fromEntries(TEMPLATE.details.map(({ id }) => [id, hostile])),
          own: [
            { id: 'own-1', section: TEMPLATE.sections[0]?.id ?? '', title: hostile, text: hostile },
          ],
        };
        const html = rendered(spiked);
        expect(parse(html).querySelectorAll(FORBIDDEN)).toEqual([]);
        expect(parse(html).textContent).toContain(hostile);
      }),
    );
  });

  it('has only attributes that the document itself makes', () => {
    fc.assert(
      fc.property(soundAnswers(), (answers) => {
        const names = parse(rendered(answers))
          .querySelectorAll('*')
          .flatMap((element) => Object.keys(element.attributes));
        const known =
          /^(class|id|href|role|scope|type|aria-[a-z]+|data-page-of|src|alt|width|height)$/;
        expect(names.filter((name) => !known.test(name))).toEqual([]);
        const sources = parse(rendered(answers)).querySelectorAll('[src]');
        for (const one of sources) expect(one.getAttribute('src')).toMatch(/^data:image\/png;/);
      }),
    );
  });
});

describe('a string of CSS', () => {
  it('holds no character that could end it', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const inner = cssString(text).slice(1, -1);
        expect(inner).not.toMatch(/["'\n\r\f;{}<>]/);
      }),
    );
  });

  it('says what was typed', () => {
    expect(cssString('Hill View 1')).toBe('"Hill View 1"');
    expect(cssString('A"}b')).toBe('"A\\22 \\7d b"');
  });
});
