import { isObject, type JsonObject, listOf, type Template } from './template.ts';

/** What a template's intrinsic functions are resolved against. */
export interface Surroundings {
  readonly template: Template;
  /** `AWS::Region` and the other pseudo parameters. */
  readonly pseudo: Readonly<Record<string, string>>;
  /** Values given for parameters; those not given take their default. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The `Ref` of a resource, or undefined where nothing local answers to it. */
  readonly refOf: (logicalId: string) => string | undefined;
  /** The attribute of a resource, or undefined where nothing local answers to it. */
  readonly attributeOf: (logicalId: string, attribute: string) => string | undefined;
}

/** Resolves every intrinsic function in a piece of a template. */
export interface Resolver {
  /** The value with every intrinsic resolved; `where` names it in the error where one cannot be. */
  readonly resolve: (value: unknown, where: string) => unknown;
  /** Whether the named condition of the template holds; an absent name holds. */
  readonly holds: (condition: string | undefined) => boolean;
}

/** Stands for `AWS::NoValue` until the property that holds it is left out. */
const NO_VALUE = Symbol('AWS::NoValue');

type Resolve = (value: unknown, where: string) => unknown;

function textOf(value: unknown, where: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`${where}: expected a text and found ${JSON.stringify(value)}.`);
}

/** Makes a resolver for one template. It throws one error that names the place and what could not be resolved. */
export function createResolver(surroundings: Surroundings): Resolver {
  const { template, pseudo, parameters } = surroundings;

  function reference(name: string, where: string): unknown {
    if (name === 'AWS::NoValue') return NO_VALUE;
    if (name in pseudo) return pseudo[name];
    const parameter = template.Parameters?.[name];
    if (parameter !== undefined) {
      const given = parameters[name] ?? parameter.Default;
      if (given === undefined) throw new Error(`${where}: parameter ${name} has no value and no default.`);
      return /^(CommaDelimitedList|List<)/.test(parameter.Type) && typeof given === 'string'
        ? given.split(',').map((item) => item.trim())
        : given;
    }
    const found = surroundings.refOf(name);
    if (found === undefined) throw unresolved(`Ref ${name}`, name, where);
    return found;
  }

  function attribute(name: string, attributeName: string, where: string): string {
    const found = surroundings.attributeOf(name, attributeName);
    if (found === undefined) throw unresolved(`Fn::GetAtt ${name}.${attributeName}`, name, where);
    return found;
  }

  function unresolved(what: string, logicalId: string, where: string): Error {
    const type = template.Resources[logicalId]?.Type ?? 'not in the template';
    return new Error(`${where}: ${what} (${type}) cannot be resolved locally.`);
  }

  function substitute(value: unknown, where: string): string {
    const [text, given] = Array.isArray(value) ? value : [value, {}];
    const variables = isObject(given) ? given : {};
    return textOf(text, where).replace(/\$\{([^}]*)\}/g, (_match, name: string) => {
      if (name.startsWith('!')) return `\${${name.slice(1)}}`;
      if (name in variables) return textOf(resolve(variables[name], where), where);
      const dot = name.indexOf('.');
      return textOf(
        dot < 0 ? reference(name, where) : attribute(name.slice(0, dot), name.slice(dot + 1), where),
        where,
      );
    });
  }

  function getAttribute(value: unknown, where: string): string {
    const [name, ...rest] = typeof value === 'string' ? value.split('.') : listOf(value);
    return attribute(
      textOf(name, where),
      rest.map((part) => textOf(resolve(part, where), where)).join('.'),
      where,
    );
  }

  function findInMap(value: unknown, where: string): unknown {
    const [map, first, second] = listOf(resolve(value, where)).map((part) => textOf(part, where));
    const top = template.Mappings?.[map ?? ''];
    const row = isObject(top) ? top[first ?? ''] : undefined;
    const found = isObject(row) ? row[second ?? ''] : undefined;
    if (found === undefined) {
      throw new Error(`${where}: Fn::FindInMap ${map}.${first}.${second} is not in the template.`);
    }
    return found;
  }

  const functions: Readonly<Record<string, Resolve>> = {
    Ref: (value, where) => reference(textOf(value, where), where),
    'Fn::GetAtt': getAttribute,
    'Fn::Sub': substitute,
    'Fn::Join': (value, where) => {
      const [separator, parts] = listOf(value);
      const resolved = listOf(resolve(parts, where));
      return resolved.map((part) => textOf(part, where)).join(textOf(separator, where));
    },
    'Fn::Split': (value, where) => {
      const [separator, text] = listOf(value);
      return textOf(resolve(text, where), where).split(textOf(separator, where));
    },
    'Fn::Select': (value, where) => {
      const [index, list] = listOf(value);
      const found = listOf(resolve(list, where))[Number(resolve(index, where))];
      if (found === undefined) throw new Error(`${where}: Fn::Select ${String(index)} is outside its list.`);
      return found;
    },
    'Fn::If': (value, where) => {
      const [condition, yes, no] = listOf(value);
      return resolveRaw(holds(textOf(condition, where)) ? yes : no, where);
    },
    'Fn::FindInMap': findInMap,
    'Fn::Base64': (value, where) =>
      Buffer.from(textOf(resolve(value, where), where), 'utf8').toString('base64'),
    'Fn::Equals': (value, where) => {
      const [left, right] = listOf(resolve(value, where));
      return JSON.stringify(left) === JSON.stringify(right);
    },
    'Fn::Not': (value, where) => !listOf(resolve(value, where)).some((item) => item === true),
    'Fn::And': (value, where) => listOf(resolve(value, where)).every((item) => item === true),
    'Fn::Or': (value, where) => listOf(resolve(value, where)).some((item) => item === true),
  };

  function resolveObject(value: JsonObject, where: string): unknown {
    const entries = Object.entries(value);
    const [only] = entries;
    if (entries.length === 1 && only !== undefined) {
      const [name, argument] = only;
      const known = functions[name];
      if (known !== undefined) return known(argument, where);
      if (name === 'Condition' && typeof argument === 'string' && where.startsWith('Conditions')) {
        return holds(argument);
      }
      if (name.startsWith('Fn::')) throw new Error(`${where}: ${name} cannot be resolved locally.`);
    }
    return Object.fromEntries(
      entries.flatMap(([key, item]) => {
        const resolved = resolveRaw(item, `${where}.${key}`);
        return resolved === NO_VALUE ? [] : [[key, resolved]];
      }),
    );
  }

  function resolveRaw(value: unknown, where: string): unknown {
    if (Array.isArray(value)) {
      return value
        .map((item, index) => resolveRaw(item, `${where}[${index}]`))
        .filter((item) => item !== NO_VALUE);
    }
    if (isObject(value)) return resolveObject(value, where);
    if (typeof value === 'string' && value.includes('{{resolve:')) {
      throw new Error(`${where}: the dynamic reference ${value} cannot be resolved locally.`);
    }
    return value;
  }

  function resolve(value: unknown, where: string): unknown {
    const resolved = resolveRaw(value, where);
    return resolved === NO_VALUE ? undefined : resolved;
  }

  function holds(condition: string | undefined): boolean {
    if (condition === undefined) return true;
    const body = template.Conditions?.[condition];
    if (body === undefined) throw new Error(`Conditions.${condition} is not in the template.`);
    return resolve(body, `Conditions.${condition}`) === true;
  }

  return { resolve, holds };
}
