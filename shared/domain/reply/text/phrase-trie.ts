import { isOneSlip } from './one-slip.ts';
import { remembered } from './remembered.ts';

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
  /** Where in the tree phrases that begin with it go on. */
  entries: number[];
  /** Places before it, in phrases whose rarest words these are. */
  wakes: Wake[];
}

/** A place in the tree of all phrases; phrases that begin alike share their way until they part. */
export interface Node {
  /** By which its waking is known. */
  id: number;
  steps: Step[];
  /** Phrases that end here. */
  ends: Phrase[];
  /** A clause has to begin where it is entered. */
  begins: boolean;
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

/** A place in the tree, and how many words before the one that wakes it a phrase through it may begin. */
interface Wake {
  node: number;
  reach: number;
}

/** What a word of a text leads to. */
interface Word {
  /** Places in the tree behind it, where it is the first of a phrase; in the order in which they were made. */
  entries: readonly number[];
  wakes: readonly Wake[];
}

/** The tree of all phrases that are matched in one pass, entered by the first word. */
export interface Trie {
  nodes: Node[];
  /** What a word of a text leads to, gathered when it is first met. */
  lookUp: (text: string) => Word;
  /**
   * By a node's id: up to which count of read words a phrase through it may begin. A phrase can stand only where its
   * rarest word does, so a text is read from its end, and each word wakes the places before it for a few words.
   */
  awake: Float64Array;
  /** How many words were read, in all texts. */
  read: number;
  /** How far before a word it wakes anything. */
  farthest: number;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Builds the tree of all phrases of the lists; the language they are written in is explained in phrases.ts. */
export function growTrie(lists: readonly (readonly string[])[]): Trie {
  // Long alternatives (all drugs, all small words) stand in many phrases: each is made once.
  const known = new Map([
    ['..', elementOf('gap')],
    ['^', elementOf('begin')],
    ['$', elementOf('end')],
  ]);
  const made = (source: string): Element => {
    const element = known.get(source) ?? compileElement(source);
    known.set(source, element);
    return element;
  };
  const phrases = lists.flatMap((sources, list) =>
    sources
      .flatMap((source) => source.split(' / '))
      .map((phrase) => ({ list, elements: phrase.trim().split(' ').map(made) })),
  );
  const weights = weigh(phrases.flatMap(({ elements }) => elements));
  const nodes: Node[] = [];
  const root = newNode(nodes);
  const taken = new Map<Node, Map<Element, Node>>();
  const always = new Set<number>();
  let farthest = 0;
  for (const [id, { list, elements }] of phrases.entries()) {
    const rarest = rarestOf(elements, weights);
    const reach = mostWords(elements.slice(0, rarest));
    farthest = Math.max(farthest, reach);
    let node = root;
    for (const [at, element] of elements.entries()) {
      const from = node;
      const ways = taken.get(from) ?? new Map<Element, Node>();
      taken.set(from, ways);
      node = ways.get(element) ?? addStep(nodes, from, element);
      ways.set(element, node);
      if (at >= rarest) always.add(node.id);
      else elements[rarest]?.wakes.push({ node: node.id, reach });
    }
    node.ends.push({ id, list });
  }
  enter(root, false);
  const leading = [...known.values()].filter(({ entries, wakes }) => entries.length + wakes.length > 0);
  return {
    nodes,
    lookUp: lookUpAmong(leading),
    awake: Float64Array.from(nodes, ({ id }) => (always.has(id) ? Number.POSITIVE_INFINITY : -1)),
    read: 0,
    farthest,
  };
}

/** A word that begins no phrase and wakes none. */
const NOWHERE: Word = { entries: [], wakes: [] };

/** By the choices that begin phrases or wake them. */
function lookUpAmong(leading: readonly Element[]): Trie['lookUp'] {
  const elements = byWord(leading);
  const shaped = leading.filter(({ shapes }) => shapes.length > 0);
  return remembered((text) => {
    const listed = elements.get(text) ?? [];
    const formed = shaped.filter(({ words, shapes }) => !words.has(text) && fitsForm(shapes, text));
    if (listed.length + formed.length === 0) return NOWHERE;
    const fitting = [...listed, ...formed];
    return {
      entries: fitting.flatMap(({ entries }) => entries).sort((a, b) => a - b),
      wakes: fitting.flatMap(({ wakes }) => wakes),
    };
  });
}

function byWord(elements: readonly Element[]): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const element of elements)
    for (const word of element.words) {
      const known = found.get(word);
      if (known === undefined) found.set(word, [element]);
      else known.push(element);
    }
  return found;
}

/** In how many places of phrases the words of each choice may stand. */
function weigh(places: readonly Element[]): Map<Element, number> {
  const times = new Map<Element, number>();
  for (const element of places) times.set(element, (times.get(element) ?? 0) + 1);
  const uses = new Map<string, number>();
  for (const [{ words }, count] of times)
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + count);
  const sumOf = (words: ReadonlySet<string>): number => {
    let sum = 0;
    for (const word of words) sum += uses.get(word) ?? 0;
    return sum;
  };
  return new Map(Array.from(times.keys(), (element) => [element, sumOf(element.words)]));
}

/** The place in a phrase whose words stand in the fewest phrases; 0, by which it is entered anyway, where none may wake it. */
function rarestOf(elements: readonly Element[], weights: ReadonlyMap<Element, number>): number {
  let rarest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (const [at, element] of elements.entries()) {
    const { kind, shapes, optional, orEnd } = element;
    if (kind !== 'words' || optional || orEnd || shapes.length > 0) continue;
    const weight = weights.get(element) ?? 0;
    if (weight < fewest) [rarest, fewest] = [at, weight];
  }
  return rarest;
}

/** How many words a gap may hold. */
export const GAP = 4;

function mostWords(elements: readonly Element[]): number {
  let most = 0;
  for (const { kind } of elements) most += kind === 'words' ? 1 : kind === 'gap' ? GAP : 0;
  return most;
}

function addStep(nodes: Node[], from: Node, element: Element): Node {
  const to = newNode(nodes);
  from.steps.push({ element, to });
  return to;
}

function newNode(nodes: Node[]): Node {
  const node: Node = { id: nodes.length, steps: [], ends: [], begins: false };
  nodes.push(node);
  return node;
}

/** Finds the ways into the tree: by a first word, or by the next where the first may be left out. */
function enter(from: Node, begins: boolean): void {
  for (const { element, to } of from.steps) {
    if (element.kind === 'begin') enter(to, true);
    if (element.kind !== 'words') continue;
    to.begins = begins;
    element.entries.push(to.id);
    if (element.optional) enter(to, begins);
  }
}

function elementOf(kind: Element['kind']): Element {
  return { kind, words: NO_WORDS, shapes: [], optional: false, orEnd: false, entries: [], wakes: [] };
}

function compileElement(source: string): Element {
  const optional = source.endsWith('?');
  const negated = source.startsWith('!');
  const forms = source.slice(negated ? 1 : 0, optional ? -1 : undefined).split('|');
  const shapes = forms.filter((form) => form.startsWith('~') || form.endsWith('*'));
  return {
    ...elementOf(negated ? 'not' : 'words'),
    words: new Set(shapes.length === 0 ? forms : forms.filter((form) => !shapes.includes(form))),
    shapes,
    optional,
    orEnd: forms.includes('$'),
  };
}

/** True when a word is one of the element's, by itself or by its shape. */
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
