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
  steps: { element: Element; to: Node }[];
  /** Phrases that end here. */
  ends: Phrase[];
}

/** A phrase in the tree, by its list. */
interface Phrase {
  id: number;
  list: number;
}

/** The tree of all phrases that are matched in one pass, entered by the first word. */
export interface Trie {
  byWord: Map<string, Entry[]>;
  /** Entries whose first element has a form, by the form's first letter; "" holds those that any letter may begin. */
  byForm: Map<string, Entry[]>;
}

export interface Entry {
  element: Element;
  to: Node;
  /** A clause has to begin at the word. */
  begins: boolean;
}

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
  const root: Node = { steps: [], ends: [] };
  let phrases = 0;
  for (const [list, sources] of lists.entries()) {
    for (const phrase of sources.flatMap((source) => source.split(' / '))) {
      let node = root;
      for (const source of phrase.trim().split(' ')) node = follow(node, elementOf(source));
      node.ends.push({ id: phrases, list });
      phrases += 1;
    }
  }
  return enter(root);
}

function follow(node: Node, element: Element): Node {
  const step = node.steps.find((known) => known.element === element);
  if (step !== undefined) return step.to;
  const to: Node = { steps: [], ends: [] };
  node.steps.push({ element, to });
  return to;
}

/** Indexes the ways into the tree by the word that a match may begin with. */
function enter(root: Node): Trie {
  const byWord = new Map<string, Entry[]>();
  const byForm = new Map<string, Entry[]>();
  const walk = (node: Node, begins: boolean): void => {
    for (const { element, to } of node.steps) {
      const entry = { element, to, begins };
      if (element.kind === 'begin') walk(to, true);
      if (element.kind !== 'words') continue;
      for (const word of element.words) add(byWord, word, entry);
      for (const shape of element.shapes) add(byForm, shape.startsWith('~') ? '' : shape.slice(0, 1), entry);
      if (element.optional) walk(to, begins);
    }
  };
  walk(root, false);
  return { byWord, byForm };
}

function add(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [entry]);
  else if (!known.includes(entry)) known.push(entry);
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
export function fitsForm(shapes: readonly string[], word: string): boolean {
  return shapes.some((shape) =>
    shape.endsWith('*')
      ? word.startsWith(shape.slice(0, -1))
      : word === shape.slice(1) || isOneSlip(shape.slice(1), word),
  );
}
