import type { TypedDocumentString } from '../generated/graphql';

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

/** Runs a generated document; its result type is what the generator derived from the schema. */
export async function execute<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  return (await post(documentText(document), variables, signal)) as Result;
}

/** Runs a document of which only the text is known. */
export async function executeText(text: string, signal?: AbortSignal): Promise<JsonObject> {
  return (await post(text, {}, signal)) as JsonObject;
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

async function post(query: string, variables: unknown, signal?: AbortSignal): Promise<unknown> {
  const envelope = await send(JSON.stringify({ query, variables }), signal);
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

async function send(body: string, signal?: AbortSignal): Promise<Envelope> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json',
      },
      body,
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
