import {
  findBreakingChanges,
  findDangerousChanges,
  isInputObjectType,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';

/** A change that we mean, although a client may trip over it. `change` is what the check calls it. */
export interface Declaration {
  change: string;
  why: string;
  since: string;
}

/**
 * What is no longer as the last release had it and can break or mislead a client, each in one line. New optional
 * arguments and input fields are among it: their declaration says what leaving them out means.
 */
export function changesBetween(released: GraphQLSchema, current: GraphQLSchema): string[] {
  return [
    ...[...findBreakingChanges(released, current), ...findDangerousChanges(released, current)].map(
      ({ type, description }) => `${type}: ${description}`,
    ),
    ...changedInputDefaults(released, current),
  ].sort();
}

/** What is wrong with the changes and their declarations together; nothing, if they are the same. */
export function faultsIn(changes: string[], declarations: Declaration[]): string[] {
  const declared = declarations.map(({ change }) => change);
  return [
    ...changes
      .filter((change) => !declared.includes(change))
      .map((change) => `not declared: ${change}`),
    ...declared
      .filter((change) => !changes.includes(change))
      .map((change) => `declared, but there is no such change: ${change}`),
    ...declared
      .filter((change, place) => declared.indexOf(change) < place)
      .map((change) => `declared twice: ${change}`),
    ...declarations
      .filter(({ why, since }) => why.trim() === '' || !/^\d{4}-\d\d-\d\d$/.test(since))
      .map(({ change }) => `declared without why and since (YYYY-MM-DD): ${change}`),
  ];
}

// graphql-js compares the defaults of arguments, but not those of input fields.
function changedInputDefaults(released: GraphQLSchema, current: GraphQLSchema): string[] {
  return Object.values(released.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((type) => {
      const now = current.getType(type.name);
      const fields = isInputObjectType(now) ? now.getFields() : {};
      return Object.values(type.getFields()).flatMap((field) => {
        const [was, is] = [defaultOf(field), defaultOf(fields[field.name])];
        return fields[field.name] === undefined || was === is
          ? []
          : [
              `INPUT_DEFAULT_CHANGE: ${type.name}.${field.name} has changed its default from ${was} to ${is}.`,
            ];
      });
    });
}

function defaultOf(input: GraphQLInputField | undefined): string {
  return input?.defaultValue === undefined ? 'nothing' : JSON.stringify(input.defaultValue);
}
