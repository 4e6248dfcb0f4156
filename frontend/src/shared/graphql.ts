import type { TypedDocumentString } from '../generated/graphql';

// What every server and proxy on the way takes.
const LONGEST_ADDRESS = 2000;

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
export type JsonObject = Record<string, Json>;

/** The only error that leaves this file. `code` is the server's, or says where the way to it broke. */
export class GraphQlError extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
    this.name = 'GraphQlError';
  }
}

interface Envelope {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: unknown } }[];
}

/** A document by the id under which a server that was built with these pages knows it. */
export interface KnownDocument {
  id: string;
  text: string;
}

/** Runs a generated document; its result type is what the generator derived from the schema. */
export async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const { hash } = document.__meta__ as { hash: string };
  return (await run({ id: hash, text: document.toString() }, variables, signal)) as Result;
}

/** Runs a document whose result may have any shape. */
export async function executeUntyped(
  document: KnownDocument,
  variables: JsonObject,
  signal?: AbortSignal,
): Promise<JsonObject> {
  return (await run(document, variables, signal)) as JsonObject;
}

/** The document as a person would write it: the generator indents the head of each definition. */
export function documentText(document: { toString(): string }): string {
  return document
    .toString()
    .split('\n')
    .map((line) => line.replace(/^ {4}(?=query|fragment)/, ''))
    .join('\n')
    .replace(/\n(?=fragment)/g, '\n\n')
    .trim();
}

async function run(
  { id, text }: KnownDocument,
  variables: unknown,
  signal?: AbortSignal,
): Promise<unknown> {
  let envelope = await ask(id, variables, signal);
  // A server of another build: while developing, or in the middle of an update.
  if (envelope.errors?.[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND') {
    envelope = await post({ query: text, variables }, signal);
  }
  const error = envelope.errors?.[0];
  if (error) {
    const code = error.extensions?.code;
    throw new GraphQlError(error.message, typeof code === 'string' ? code : 'unknown');
  }
  if (envelope.data === undefined || envelope.data === null) {
    throw new GraphQlError('The server’s answer holds no data.', 'no-data');
  }
  return envelope.data;
}

/** By GET, so that the browser keeps the answer and asks only whether it is still true. */
function ask(documentId: string, variables: unknown, signal?: AbortSignal): Promise<Envelope> {
  const parameters = new URLSearchParams({ documentId });
  if (variables !== undefined) parameters.set('variables', JSON.stringify(variables));
  const address = `/graphql?${parameters.toString()}`;
  return address.length > LONGEST_ADDRESS
    ? post({ documentId, variables }, signal)
    : send(address, {}, signal);
}

function post(body: object, signal?: AbortSignal): Promise<Envelope> {
  return send(
    '/graphql',
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    },
    signal,
  );
}

async function send(
  address: string,
  init: { method?: string; headers?: Record<string, string>; body?: string },
  signal?: AbortSignal,
): Promise<Envelope> {
  let response: Response;
  try {
    response = await fetch(address, {
      ...init,
      headers: { ...init.headers, Accept: 'application/graphql-response+json, application/json' },
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new GraphQlError('The server could not be reached.', 'unreachable');
  }
  try {
    return (await response.json()) as Envelope;
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new GraphQlError(`The server answered ${response.status}.`, `http-${response.status}`);
  }
}
