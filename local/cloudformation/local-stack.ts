import type { Place } from './identities.ts';
import { identityRules } from './identities.ts';
import { createResolver, type Resolver } from './intrinsics.ts';
import { physicalName, stackUuid } from './physical-names.ts';
import type { SynthesisedStack } from './read-stack.ts';
import { isObject, type JsonObject, type TemplateResource } from './template.ts';

/** One resource that the template declares and whose condition holds. */
export interface LocalResource {
  readonly logicalId: string;
  readonly type: string;
  /** Its name at the local AWS endpoint: the template's, else one that stays the same over restarts. */
  readonly name: string;
  /** Its properties with every intrinsic resolved; throws naming what cannot be. */
  readonly properties: () => JsonObject;
}

/** The synthesised stack with its intrinsics resolved against what runs locally. */
export interface LocalStack {
  readonly place: Place;
  readonly resources: readonly LocalResource[];
  readonly ofType: (...types: readonly string[]) => readonly LocalResource[];
  /** The resource of one of these types whose `attribute` (or `Ref`) is `value`. */
  readonly find: (attribute: string, value: string, ...types: readonly string[]) => LocalResource | undefined;
  /** Whether the template names it, and not CloudFormation. */
  readonly isNamed: (resource: LocalResource) => boolean;
  /** What CloudFormation calls it: its `Ref`, else its name. */
  readonly physicalId: (resource: LocalResource) => string;
  /** `Ref` of the resource. */
  readonly ref: (resource: LocalResource) => string;
  /** An attribute of the resource, as `Fn::GetAtt` gives it; throws where there is none. */
  readonly attribute: (resource: LocalResource, attribute: string) => string;
  /** Keeps an attribute that is known only once the resource is made, such as a table's `StreamArn`. */
  readonly learn: (logicalId: string, attribute: string, value: string) => void;
  readonly resolve: Resolver['resolve'];
  readonly assetPath: SynthesisedStack['assetPath'];
}

/** Opens a synthesised stack at a place. `parameters` are values for template parameters without a default. */
export function openStack(
  source: SynthesisedStack,
  place: Place,
  parameters: Readonly<Record<string, unknown>> = {},
): LocalStack {
  const { template } = source;
  const learned = new Map<string, string>();
  const names = new Map<string, string>();

  const resolver = createResolver({
    template,
    parameters,
    pseudo: {
      'AWS::Region': place.region,
      'AWS::AccountId': place.accountId,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': place.stackName,
      'AWS::StackId': `arn:aws:cloudformation:${place.region}:${place.accountId}:stack/${place.stackName}/${place.uuid ?? stackUuid(place.stackName)}`,
    },
    refOf: (logicalId) => identify(logicalId)?.ref,
    attributeOf: (logicalId, attribute) =>
      learned.get(`${logicalId}.${attribute}`) ?? identify(logicalId)?.attributes[attribute],
  });

  function nameOf(logicalId: string, resource: TemplateResource): string {
    const known = names.get(logicalId);
    if (known !== undefined) return known;
    const rule = identityRules[resource.Type];
    const given = rule?.nameProperty === undefined ? undefined : resource.Properties?.[rule.nameProperty];
    const resolved = given === undefined ? undefined : resolver.resolve(given, `${logicalId}.Properties`);
    const made = physicalName(place, logicalId, rule?.maxLength ?? 128);
    const name = typeof resolved === 'string' ? resolved : rule?.lowerCase ? made.toLowerCase() : made;
    names.set(logicalId, name);
    return name;
  }

  function identify(logicalId: string) {
    const resource = template.Resources[logicalId];
    if (resource === undefined || !resolver.holds(resource.Condition)) return undefined;
    const rule = identityRules[resource.Type];
    return rule?.identify(nameOf(logicalId, resource), place, logicalId);
  }

  const resources = Object.entries(template.Resources).flatMap(([logicalId, resource]): LocalResource[] => {
    if (!resolver.holds(resource.Condition)) return [];
    return [
      {
        logicalId,
        type: resource.Type,
        name: nameOf(logicalId, resource),
        properties: () => {
          const resolved = resolver.resolve(resource.Properties ?? {}, `${logicalId}.Properties`);
          return isObject(resolved) ? resolved : {};
        },
      },
    ];
  });

  function ref(resource: LocalResource): string {
    const found = identify(resource.logicalId)?.ref;
    if (found === undefined)
      throw new Error(`Ref ${resource.logicalId} (${resource.type}) is unknown locally.`);
    return found;
  }

  function lookUp(resource: LocalResource, attribute: string): string | undefined {
    return (
      learned.get(`${resource.logicalId}.${attribute}`) ?? identify(resource.logicalId)?.attributes[attribute]
    );
  }

  return {
    place,
    resources,
    ref,
    isNamed: ({ type, logicalId }) => {
      const property = identityRules[type]?.nameProperty;
      return property !== undefined && template.Resources[logicalId]?.Properties?.[property] !== undefined;
    },
    physicalId: ({ logicalId, name }) => identify(logicalId)?.ref ?? name,
    ofType: (...types) => resources.filter((resource) => types.includes(resource.type)),
    find: (attribute, value, ...types) =>
      resources.find(
        (resource) =>
          types.includes(resource.type) &&
          (attribute === 'Ref' ? ref(resource) : lookUp(resource, attribute)) === value,
      ),
    attribute: (resource, attribute) => {
      const found = lookUp(resource, attribute);
      if (found === undefined) {
        throw new Error(`${resource.logicalId}.${attribute} (${resource.type}) is unknown locally.`);
      }
      return found;
    },
    learn: (logicalId, attribute, value) => {
      learned.set(`${logicalId}.${attribute}`, value);
    },
    resolve: resolver.resolve,
    assetPath: source.assetPath,
  };
}
