import { isOneSlip } from './one-slip.ts';

/** One place of a phrase: a choice of words, or a sign. */
export interface Element {
  kind: 'words' | 'gap' | 'not' | 'begin' | 'end';
  /** Words that fit as they stand. */
  words: ReadonlySet<string>;
  /** Forms with a star or a tilde. */
  shapes: readonly string[];
  optional: boolean;
  /** The end of a clause fits as well. */
  orEnd: boolean;
}

/** A place in the tree of all phrases; phrases that begin alike share their way until they part. */
export interface Node {
  steps: Step[];
  /** Where the steps of plain words lead, by the word. */
  byWord: Map<string, Node[]>;
  /** Steps that more than a plain word decides: a sign, a form, what may be left out. */
  others: Step[];
  /** Phrases that end here. */
  ends: Phrase[];
  /** The last stretch of a text in which some phrase through here may stand: its rarest word does. */
  awake: number;
  /** The ways from a first word to here, where here is one step into the tree. */
  ways: Entry[];
}

interface Step {
  element: Element;
  to: Node;
}

/** A phrase in the tree, by its list. */
interface Phrase {
  id: number;
  list: number;
}

/** The tree of all phrases that are matched in one pass, entered by the first word. */
export interface Trie {
  words: Map<string, Word>;
  /** Ways whose first element has a form. */
  byForm: Entry[];
  /** Words of texts that no list has and that were looked up already: the same come again and again. */
  learnt: string[];
  /** How many stretches of texts were walked. */
  stretches: number;
}

/** What a word of the lists leads to. */
export interface Word {
  /** Ways into the tree, where it is itself the rarest word of some phrase. */
  entries: Entry[];
  /** Ways in that only a rarer word behind it wakes. */
  asleep: Entry[];
  /** Places before the phrases whose rarest word it is. */
  wakes: Node[];
  /** The last stretch it stood in. */
  stretch: number;
}

export interface Entry {
  element: Element;
  to: Node;
  /** A clause has to begin at the word. */
  begins: boolean;
}

/** More stretches than one process reads. */
const ALWAYS = 2 ** 30;

const NO_WORDS: ReadonlySet<string> = new Set();
const sign = (kind: Element['kind']): Element => ({
  kind,
  words: NO_WORDS,
  shapes: [],
  optional: false,
  orEnd: false,
});

/** Builds the tree of all phrases of the lists; the language they are written in is explained in phrases.ts. */
export function growTrie(lists: readonly (readonly string[])[]): Trie {
  // Long alternatives (all drugs, all small words) stand in many phrases: each is made once.
  const known = new Map([
    ['..', sign('gap')],
    ['^', sign('begin')],
    ['$', sign('end')],
  ]);
  const elementOf = (source: string): Element => {
    const made = known.get(source) ?? compileElement(source);
    known.set(source, made);
    return made;
  };
  const phrases = lists.flatMap((sources, list) =>
    sources
      .flatMap((source) => source.split(' / '))
      .map((phrase) => ({ list, elements: phrase.trim().split(' ').map(elementOf) })),
  );
  const root = newNode();
  const words = new Map<string, Word>();
  const uses = countUses(phrases.map(({ elements }) => elements));
  for (const [id, { list, elements }] of phrases.entries()) {
    const rarest = rarestOf(elements, uses);
    let node = root;
    for (const [at, element] of elements.entries()) {
      node = follow(node, element);
      if (at >= rarest) node.awake = ALWAYS;
      else for (const word of elements[rarest]?.words ?? NO_WORDS) wake(words, word, node);
    }
    node.ends.push({ id, list });
  }
  sortSteps(root);
  return { words, byForm: enter(root, words), learnt: [], stretches: 0 };
}

const MOST_LEARNT = 4000;
/** Longer ones hardly come again. */
const LONGEST_LEARNT = 15;

/** What the tree knows of a word of a text; undefined when no phrase has it. */
export function lookUp(trie: Trie, text: string): Word | undefined {
  const { words, learnt, byForm } = trie;
  const known = words.get(text);
  if (known !== undefined) return known;
  const ways = byForm.filter(({ element }) => fitsForm(element.shapes, text));
  const word = ways.length === 0 ? NOWHERE : { ...NOWHERE, ...split(ways) };
  if (text.length > LONGEST_LEARNT) return word;
  if (learnt.length >= MOST_LEARNT) for (const old of learnt.splice(0)) words.delete(old);
  words.set(text, word);
  learnt.push(text);
  return word;
}

/** A word that begins no phrase and wakes none. */
const NOWHERE: Word = { entries: [], asleep: [], wakes: [], stretch: 0 };

function split(ways: readonly Entry[]): Pick<Word, 'entries' | 'asleep'> {
  return {
    entries: ways.filter(({ to }) => to.awake === ALWAYS),
    asleep: ways.filter(({ to }) => to.awake !== ALWAYS),
  };
}

function wake(words: Map<string, Word>, word: string, node: Node): void {
  const { wakes } = wordOf(words, word);
  if (wakes.at(-1) !== node) wakes.push(node);
}

function wordOf(words: Map<string, Word>, text: string): Word {
  const known = words.get(text) ?? { entries: [], asleep: [], wakes: [], stretch: 0 };
  words.set(text, known);
  return known;
}

/** How many places of phrases each word may stand in. */
function countUses(phrases: readonly (readonly Element[])[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { words } of phrases.flat()) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

/** The place in a phrase whose words stand in the fewest phrases; 0, by which it is entered anyway, where none may wake it. */
function rarestOf(elements: readonly Element[], uses: ReadonlyMap<string, number>): number {
  let rarest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [at, { kind, words, shapes, optional, orEnd }] of elements.entries()) {
    if (kind !== 'words' || optional || orEnd || shapes.length > 0) continue;
    let sum = 0;
    for (const word of words) sum += uses.get(word) ?? 0;
    if (sum < fewest) [rarest, fewest] = [at, sum];
  }
  return rarest;
}

function follow(node: Node, element: Element): Node {
  const step = node.steps.find((known) => known.element === element);
  if (step !== undefined) return step.to;
  const to = newNode();
  node.steps.push({ element, to });
  return to;
}

function newNode(): Node {
  return { steps: [], byWord: new Map(), others: [], ends: [], awake: 0, ways: [] };
}

/** Hundreds of phrases may part at one place: a word is looked up among them, not held against each. */
function sortSteps(node: Node): void {
  for (const step of node.steps) {
    const { kind, words, shapes, optional, orEnd } = step.element;
    if (kind !== 'words' || shapes.length > 0 || optional || orEnd) node.others.push(step);
    else
      for (const word of words) {
        const known = node.byWord.get(word);
        if (known === undefined) node.byWord.set(word, [step.to]);
        else known.push(step.to);
      }
    sortSteps(step.to);
  }
}

/** Indexes the ways into the tree by the word that a match may begin with. */
function enter(root: Node, words: Map<string, Word>): Entry[] {
  const byForm: Entry[] = [];
  const walk = (node: Node, begins: boolean): void => {
    for (const { element, to } of node.steps) {
      const entry = { element, to, begins };
      if (element.kind === 'begin') walk(to, true);
      if (element.kind !== 'words') continue;
      to.ways.push(entry);
      for (const text of element.words) addWay(wordOf(words, text), entry);
      if (element.shapes.length > 0) byForm.push(entry);
      if (element.optional) walk(to, begins);
    }
  };
  walk(root, false);
  for (const entry of byForm) {
    for (const [text, word] of words) if (fitsForm(entry.element.shapes, text)) addWay(word, entry);
  }
  return byForm;
}

function addWay(word: Word, entry: Entry): void {
  const ways = entry.to.awake === ALWAYS ? word.entries : word.asleep;
  if (!ways.includes(entry)) ways.push(entry);
}

function compileElement(source: string): Element {
  const optional = source.endsWith('?');
  const negated = source.startsWith('!');
  const forms = source.slice(negated ? 1 : 0, optional ? -1 : undefined).split('|');
  const shapes = forms.filter((form) => form.startsWith('~') || form.endsWith('*'));
  return {
    kind: negated ? 'not' : 'words',
    words: new Set(shapes.length === 0 ? forms : forms.filter((form) => !shapes.includes(form))),
    shapes,
    optional,
    orEnd: forms.includes('$'),
  };
}

export function fits({ words, shapes }: Element, word: string): boolean {
  return words.has(word) || (shapes.length > 0 && fitsForm(shapes, word));
}

/** A word with one of the forms: it begins so, or is one typing slip away. */
function fitsForm(shapes: readonly string[], word: string): boolean {
  return shapes.some((shape) =>
    shape.endsWith('*')
      ? word.startsWith(shape.slice(0, -1))
      : word === shape.slice(1) || isOneSlip(shape.slice(1), word),
  );
}
