import type { PolicyDocument } from '../assemble.ts';
import type { Change, ChangeKind } from '../changes.ts';
import { CONSULTATION, filledIn } from './appendix.ts';
import { bullets, paragraph, plainHeading, type Block } from './blocks.ts';
import { before, KINDS, now, quotedFor } from './change-words.ts';
import { clausesOf } from './inline.ts';
import type { CoverNoteInput } from './input.ts';
import { TEXT_WIDTH } from './look.ts';
import { table } from './table.ts';
import { oneLine } from './text.ts';
import { draft, schoolName } from './title-page.ts';
import { wordDiff } from './word-diff.ts';

/**
 * A note to governors on what is not as it was in the model.
 *
 * @returns its title and all that it says
 */
export function coverNote(input: CoverNoteInput): { title: string; blocks: Block[] } {
  const { document, modelName, changes } = input;
  const title = `${oneLine(document.title)}: note on changes`;
  const count = changes.substantive.length;
  const blocks = [
    paragraph('School', schoolName(document)),
    paragraph('Title', title),
    ...(document.isDraft ? draft(document) : []),
    paragraph('BodyText', `This policy was made from: ${oneLine(modelName)}.`),
    plainHeading(1, CONSULTATION, '_RefConsultation'),
    paragraph('BodyText', count > 0 ? CONSULT : 'There are none.'),
    ...(Object.keys(KINDS) as ChangeKind[]).flatMap((kind, at) => changesOf(kind, at, input)),
    ...filledIn(changes.filledIn),
  ];
  return { title, blocks };
}

const CONSULT =
  'These change what the policy asks of staff, or how it asks it. Numbers of clauses are those of the policy.';

function changesOf(kind: ChangeKind, at: number, input: CoverNoteInput): Block[] {
  const changes = input.changes.substantive.filter((change) => change.kind === kind);
  if (changes.length === 0) return [];
  const heading = plainHeading(2, `${KINDS[kind].heading} (${changes.length})`, `_RefKind${at}`);
  return [heading, ...blocksOf(kind, changes, input)];
}

function blocksOf(kind: ChangeKind, changes: readonly Change[], input: CoverNoteInput): Block[] {
  const names = changes.map((change) => nameOf(change, input.document));
  if (kind === 'own') return bullets(names);
  if (kind !== 'wording') return [positions(changes, names, input)];
  return changes.flatMap((change, at) => [
    paragraph('TableHead', names[at] ?? ''),
    ...(change.diff ? [wordDiff(change.diff)] : []),
  ]);
}

function positions(changes: readonly Change[], names: readonly string[], input: CoverNoteInput) {
  const half = Math.floor((TEXT_WIDTH - TOPIC) / 2);
  return table({
    widths: [TOPIC, half, half],
    head: ['Topic', 'Before', 'Now'],
    rows: changes.map((change, at) => [
      names[at] ?? '',
      [before(change), ...citations(change, input)].join('\n'),
      now(change),
    ]),
  });
}

const TOPIC = 2600;

/** "3.4 Parents as friends", or the title alone where the policy has no such clause. */
function nameOf({ id, title }: Change, document: PolicyDocument): string {
  const clause = clausesOf(document).find((one) => one.id === id);
  return oneLine(clause ? `${clause.number} ${title}` : title);
}

/** "(NEU 5.3, NEU 5.4)" */
function citations({ id }: Change, { quoted }: CoverNoteInput): string[] {
  const names = quotedFor(id, quoted).map(({ name }) => oneLine(name));
  return names.length > 0 ? [`(${names.join(', ')})`] : [];
}
