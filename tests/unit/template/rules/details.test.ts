import { describe, expect, it } from 'vitest';
import { FILES, reportOnTemplate } from '../../support/template-source.ts';

const ONE = '1 problem in 1 file. Each rule is explained in docs/rules.md.';
const detail = (id: string, group = 'people') =>
  `${FILES.details}- { id: ${id}, group: ${group}, label: A, help: B, example: C, kind: role, required: false }\n`;

describe('a detail', () => {
  it('is in a wording', () => {
    expect(reportOnTemplate({ details: detail('chair') })).toBe(`details.yaml:16:9  template-unused
  No wording has the placeholder {chair}, so schools would be asked for nothing.
  Fix: Write it into a wording, or remove the detail.

${ONE}`);
  });

  it('may be in the control table instead, or in the opening of a section, or in a check', () => {
    expect(reportOnTemplate({ details: detail('version', 'adoption') })).toBe('');
    const opening = FILES.sections.replace(
      'title: Oversight\n',
      "title: Oversight\n  opening: '{Chair} presides.'\n",
    );
    expect(reportOnTemplate({ details: detail('chair'), sections: opening })).toBe('');
    const checks = FILES.checks.replace('detail: school', 'detail: chair');
    expect(reportOnTemplate({ details: detail('chair'), checks })).toBe('');
  });

  it('is not called what every object has', () => {
    expect(reportOnTemplate({ details: detail('constructor') }))
      .toBe(`details.yaml:16:9  template-name
  A detail cannot be called constructor, which in JavaScript is a property of everything.
  Fix: Give it another id, and write that in the placeholders.

${ONE}`);
  });
});
