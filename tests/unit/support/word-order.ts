import type { Element } from './word.ts';

/**
 * What may be in elements of a Word document, in the order in which ISO/IEC 29500 has it; those
 * that are not used here are left out.
 */
const ORDER: Readonly<Record<string, string>> = {
  'w:body': '(p|tbl|sdt|bookmarkStart|bookmarkEnd|moveFromRangeEnd|moveToRangeEnd)* sectPr',
  'w:p': 'pPr *',
  'w:r': 'rPr *',
  'w:sdt': 'sdtPr sdtEndPr sdtContent',
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tbl': 'tblPr tblGrid tr*',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tr': 'tblPrEx trPr tc*',
  'w:tc': 'tcPr (p|tbl)*',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    '(headerReference|footerReference)* footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal pPr rPr tblPr',
  'w:styles': 'docDefaults latentStyles style*',
  'w:numbering': 'abstractNum* num*',
  'w:abstractNum': 'nsid multiLevelType tmpl name styleLink numStyleLink lvl*',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:settings':
    'writeProtection view zoom displayBackgroundShape trackRevisions defaultTabStop evenAndOddHeaders footnotePr endnotePr compat themeFontLang',
};

/**
 * Elements of a file that are where they may not, or twice where they may be once; empty where
 * all is well.
 */
export function misplaced(element: Element): string[] {
  const inner = element.children.filter((child) => typeof child !== 'string');
  const order = ORDER[element.name];
  const names = inner.map(({ name }) => name.replace('w:', ''));
  const found =
    order === undefined || follows(names, order) ? [] : [`${element.name}: ${names.join(' ')}`];
  return [...found, ...inner.flatMap(misplaced)];
}

/**
 * Whether names come in an order, each but those with a star at most once. A star alone stands for
 * whatever follows.
 */
function follows(names: readonly string[], order: string): boolean {
  const pattern = order
    .split(' ')
    .map((step) => {
      if (step === '*') return '(?:\\S+ )*';
      const name = step.replace(/\*$/, '');
      return `(?:${name} )${step.endsWith('*') ? '*' : '?'}`;
    })
    .join('');
  return new RegExp(`^${pattern}$`).test(names.map((name) => `${name} `).join(''));
}
