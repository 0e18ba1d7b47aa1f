import { OWN_HUES, POLICY_KINDS } from '../../src/policy/index.ts';

/** A file to write, by its path in the project. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What is known of the words of a policy. */
export interface KnownWords {
  /** Its sections and clauses. */
  readonly body: string;
  /** The lines of its front matter on oddities of the source. */
  readonly sourceNotes: string;
}

const NO_WORDS: KnownWords = {
  body: `<Section id="1" number="1" title="" kind="">

<Clause id="1.1" number="1.1">
</Clause>

</Section>`,
  sourceNotes: 'sourceNotes: []\n',
};

/**
 * The two files of a new policy, every field explained, with what a person must write left blank.
 *
 * @param slug its name in addresses and data
 * @param freeHues hues that no policy has yet
 * @param words those of its document, where a program has read it
 */
export function newPolicyFiles(
  slug: string,
  freeHues: readonly string[],
  words: KnownWords = NO_WORDS,
): NewFile[] {
  return [
    { path: `src/content/policies/${slug}.mdx`, text: policyText(freeHues[0], words) },
    { path: `src/content/stances/${slug}.yaml`, text: STANCES },
  ];
}

function policyText(hue: string | undefined, { body, sourceNotes }: KnownWords): string {
  return `---
# Facts from the document itself, and nothing from elsewhere. Lines that begin with # are for you, and may go.

# The title as the document prints it. If it prints none, word one, and add: titlePrinted: false
title: ""
# A name of one or two words that tells the policy apart on this site.
shortName: ""
# Who published the document.
publisher: ""
# Who wrote it for whom: ${Object.keys(POLICY_KINDS).join(', ')}.
kind:
${hueLines(hue)}
# Year and month that the document prints, such as "2019-05", in quotation marks; null if it prints none.
dated: null
# Months between reviews, and the clause that says so, such as "11.2"; null if it fixes no period.
reviewMonths: null
reviewClause: null
# Its document-control table, row by row, such as - { label: Review, value: Annually }; null if it has none.
control: null
# The policy whose words it takes over, if it is one of these, and how we know:
# { policy: neu, evidence: "44 of its 71 clauses are word for word the same." }
basedOn: null
${TERMS}${sourceNotes}---

${body}
`;
}

const TERMS = `# How its clauses name those they speak of: the exact words, the most used first; [] for those it does not name.
terms:
  people: [] # the people it binds: staff, employees
  school: [] # the school or trust
  head: [] # the one person in charge: headteacher, principal
  seniorTeam: [] # the senior staff as a group
  governingBody: []
  chair: [] # the chair of the governing body
  safeguardingLead: []
  humanResources: []
# Clauses that present their items as guidance, whatever the verbs of the items, such as
# - { clause: "6.9", strength: should, words: "these guidelines should be adhered to" }
guidance: []
# What needs explaining to a reader: a number printed twice, words cut by the end of a page, names left out. Such as
# - { at: "6.7-2", kind: repeated-number, note: "The source prints 6.7 twice." }
`;

/** The line is left out where every hue of the palette is taken. */
function hueLines(hue: string | undefined): string {
  return hue === undefined
    ? `# The colour that tells it apart at a glance: ${OWN_HUES.join(', ')}. All are taken; without one it is slate.`
    : `# The colour that tells it apart at a glance; this one is free.\nhue: ${hue}`;
}

const STANCES = `# What we read in the policy. As long as nobody has, it is published, searched and compared by its words.
read: false
# Once its clauses are placed: read: true, and for every topic of src/content/topics/ a stance.
# stances:
#   review:
#     position: every-12-months # the id of a position of the topic, or silent
#     clauses: ['11.2', '11.2.a'] # every clause that bears on it, the main one first; [] where it is silent
#     points: { review-how-often: ['11.2'] } # which clauses settle the points of the topic, those that it settles
#     says: One sentence of ours on what the policy says.
#     leavesOpen: What it leaves open of the question, if anything.
#     evidence: # for each sentence, words of a clause above, exactly
#       - { clause: '11.2', words: reviewed every year }
`;
