// ask.ts: one request and its answer, or the reason why not.
import type { TypedDocumentString } from './generated/graphql';

interface Answer<Data> {
  data: Data;
  errors?: [{ message: string; extensions: { code: string } }];
}

export class Refused extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
  }
}

export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  attempts = 5,
): Promise<Data> {
  const response = await fetch(`${process.env['BACKCHANNEL'] ?? 'http://localhost:8080'}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  if ([429, 503].includes(response.status) && attempts > 1) {
    const seconds = Number(response.headers.get('Retry-After') ?? 1);
    await new Promise((resume) => setTimeout(resume, seconds * 1000));
    return ask(document, variables, attempts - 1);
  }
  const { data, errors } = (await response.json()) as Answer<Data>;
  if (errors) throw new Refused(errors[0].message, errors[0].extensions.code);
  return data;
}
