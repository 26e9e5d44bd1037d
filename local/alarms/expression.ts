/** The value of a metric, or of an expression of them; undefined where nothing was counted. */
type Value = number | undefined;

/**
 * Reads an expression of CloudWatch's metric math, as far as the alarms here use it: IF, FILL, AND, comparisons and
 * numbers. Throws for anything else, so that no alarm is silently taken to be off.
 */
export function computed(expression: string, metrics: ReadonlyMap<string, Value>): Value {
  const words = expression.match(/[A-Za-z_]\w*|\d+(?:\.\d+)?|[<>]=?|[(),]/g) ?? [];
  let at = 0;

  function expect(word: string): void {
    if (words[at] !== word) throw new Error(`"${word}" is expected in the expression ${expression}.`);
    at += 1;
  }
  function argumentsOf(): Value[] {
    const values: Value[] = [];
    expect('(');
    for (;;) {
      values.push(whole());
      if (words[at] !== ',') break;
      at += 1;
    }
    expect(')');
    return values;
  }
  function single(): Value {
    const word = words[at] ?? '';
    at += 1;
    if (/^\d/.test(word)) return Number(word);
    if (word === 'IF') {
      const [condition, then, otherwise] = argumentsOf();
      return condition === undefined ? undefined : condition === 0 ? otherwise : then;
    }
    if (word === 'FILL') {
      const [value, instead] = argumentsOf();
      return value ?? instead;
    }
    if (metrics.has(word)) return metrics.get(word);
    throw new Error(`The local stack does not read "${word}" in the expression ${expression}.`);
  }
  function compared(): Value {
    const left = single();
    const operator = words[at];
    if (operator !== '<' && operator !== '>') return left;
    at += 1;
    const right = single();
    if (left === undefined || right === undefined) return undefined;
    return Number(operator === '<' ? left < right : left > right);
  }
  function whole(): Value {
    let value = compared();
    while (words[at] === 'AND') {
      at += 1;
      const other = compared();
      value = value === undefined || other === undefined ? undefined : Number(value !== 0 && other !== 0);
    }
    return value;
  }

  const value = whole();
  if (at !== words.length) throw new Error(`The local stack does not read the expression ${expression}.`);
  return value;
}
