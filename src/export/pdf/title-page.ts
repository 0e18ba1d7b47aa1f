import type { DraftNotice, PolicyDocument } from '../../adopt/document.ts';
import type { Logo } from '../../adopt/logo.ts';
import { joined, within, type Block, type Strip, type Tag } from './blocks.ts';
import type { Faces } from './faces.ts';
import { dotted } from './lists.ts';
import { DROP, INK, LOGO, STYLES, TEXT_WIDTH } from './look.ts';
import { table } from './table.ts';
import { ruled, text } from './text.ts';
import { plain, wordsOf } from './words.ts';

const LABELS = 150;

/**
 * The first page: whose policy it is, whether it is a draft, who owns it and which versions there
 * were.
 */
export function titlePage(document: PolicyDocument, faces: Faces): Block {
  const { title, school, logo, draft, control, log } = document;
  return within({ type: 'Sect', title }, [
    { tags: [], strips: [space(logo ? 0 : DROP)] },
    ...(logo ? [picture(logo)] : []),
    text('P', wordsOf([school], STYLES.school), faces, { after: 4 }),
    text('H1', plain(title, STYLES.title), faces, { after: 12 }),
    ...(draft ? [notice(draft, faces)] : []),
    table(
      control.table,
      { widths: [LABELS, TEXT_WIDTH - LABELS] },
      faces,
      caption(control.title, faces),
    ),
    ...(log ? [dotted(log.items, faces, caption(log.title, faces))] : []),
  ]);
}

function space(height: number): Strip {
  return { height, before: 0, after: 0, keep: 'firmly', placed: [], boxes: [] };
}

function picture(logo: Logo): Block {
  const scale = Math.min(LOGO.width / logo.width, LOGO.height / logo.height, 1);
  const [width, height] = [logo.width * scale, logo.height * scale];
  const tag: Tag = { type: 'Figure', alt: logo.alt, children: [] };
  return {
    tags: [tag],
    strips: [
      {
        ...space(height),
        after: 24,
        placed: [{ kind: 'picture', tag, x: 0, y: 0, width, height, logo }],
      },
    ],
  };
}

/** The mark, and what is left to do until it goes. */
function notice({ mark, left }: DraftNotice, faces: Faces): Block {
  const x = 10;
  const { tags, strips } = joined([
    text('P', plain(mark, STYLES.draftMark), faces, { x, before: 6, after: 2, keep: 'firmly' }),
    ...left.map((line) => text('P', plain(line, STYLES.text), faces, { x, after: 2 })),
  ]);
  return { tags, strips: ruled(strips, { x: 0, width: 2, colour: INK }) };
}

function caption(title: string, faces: Faces): Block {
  const place = { before: 22, after: 6, keep: 'firmly' } as const;
  return text('Caption', plain(title, STYLES.caption), faces, place);
}
