import { vi } from 'vitest';
import known from '../generated/persisted-documents.json';

export interface Asked {
  method: string;
  documentId: string | undefined;
  /** The document, however it was named. */
  query: string;
  variables: Record<string, unknown>;
}

type Reply = { data: unknown } | { errors: unknown[]; data?: null };

/** Stands in for the server: gives each request its answer and keeps what was asked. */
export function serve(answer: (asked: Asked) => Reply): Asked[] {
  const requests: Asked[] = [];
  vi.stubGlobal('fetch', (address: string, init: RequestInit) => {
    const asked = readRequest(address, init);
    requests.push(asked);
    return Promise.resolve(new Response(JSON.stringify(answer(asked))));
  });
  return requests;
}

function readRequest(address: string, { method = 'GET', body }: RequestInit): Asked {
  const parameters = new URL(address, 'http://localhost').searchParams;
  const given = (
    typeof body === 'string'
      ? JSON.parse(body)
      : {
          documentId: parameters.get('documentId') ?? undefined,
          variables: JSON.parse(parameters.get('variables') ?? '{}') as unknown,
        }
  ) as Partial<Asked>;
  const { documentId, variables = {} } = given;
  const documents: Record<string, string> = known;
  const query = given.query ?? documents[documentId ?? ''] ?? '';
  return { method, documentId, query, variables };
}

export function serveData(data: unknown): Asked[] {
  return serve(() => ({ data }));
}

export function refuse(message: string, code: string): Asked[] {
  return serve(() => ({ data: null, errors: [{ message, extensions: { code } }] }));
}
