import {
  isObjectType,
  Kind,
  parse,
  parseType,
  print,
  visit,
  type ArgumentNode,
  type DirectiveNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from 'graphql';

/**
 * The document with parts that can be asked for one by one, and lists that go on: a part `x` is left
 * out where `$x` is false, and begins after the cursor `$xAfter` where that is given.
 */
export function withFollowing(document: string, schema: GraphQLSchema): string {
  return print(
    visit(parse(document), { OperationDefinition: (asked) => operation(asked, schema) }),
  );
}

function operation(asked: OperationDefinitionNode, schema: GraphQLSchema): OperationDefinitionNode {
  const variables: VariableDefinitionNode[] = [];
  const selections = asked.selectionSet.selections.map((selection): SelectionNode => {
    if (selection.kind !== Kind.FIELD || selection.name.value === '__typename') return selection;
    const key = selection.alias?.value ?? selection.name.value;
    variables.push(variable(key, 'Boolean!', true));
    if (!isPaged(selection, schema)) return optional(selection, key);
    variables.push(variable(`${key}After`, 'String'));
    return optional(following(selection, key), key);
  });
  return {
    ...asked,
    variableDefinitions: [...(asked.variableDefinitions ?? []), ...variables],
    selectionSet: { ...asked.selectionSet, selections },
  };
}

function isPaged({ name, selectionSet }: FieldNode, schema: GraphQLSchema): boolean {
  const query = schema.getQueryType();
  const field = isObjectType(query) ? query.getFields()[name.value] : undefined;
  return selectionSet !== undefined && (field?.args.some((one) => one.name === 'after') ?? false);
}

function optional(field: FieldNode, key: string): FieldNode {
  return { ...field, directives: [...(field.directives ?? []), include(key)] };
}

function following(field: FieldNode, key: string): FieldNode {
  const selections = [...(field.selectionSet?.selections ?? []), PAGE_INFO];
  return {
    ...field,
    arguments: [...(field.arguments ?? []), argument('after', `${key}After`)],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

const named = (value: string) => ({ kind: Kind.NAME as const, value });

const selected = (name: string, fields: FieldNode[] = []): FieldNode => ({
  kind: Kind.FIELD,
  name: named(name),
  ...(fields.length > 0 && { selectionSet: { kind: Kind.SELECTION_SET, selections: fields } }),
});

const PAGE_INFO = selected('pageInfo', [selected('hasNextPage'), selected('endCursor')]);

function argument(name: string, of: string): ArgumentNode {
  const value = { kind: Kind.VARIABLE as const, name: named(of) };
  return { kind: Kind.ARGUMENT, name: named(name), value };
}

function include(key: string): DirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: named('include'),
    arguments: [argument('if', key)],
  };
}

function variable(name: string, type: string, unlessGiven?: boolean): VariableDefinitionNode {
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: named(name) },
    type: parseType(type),
    ...(unlessGiven !== undefined && { defaultValue: { kind: Kind.BOOLEAN, value: unlessGiven } }),
  };
}
