import { vi } from 'vitest';

export interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

type Reply = { data: unknown } | { errors: unknown[]; data?: null };

/** Stands in for the server: gives each request its answer and keeps what was asked. */
export function serve(answer: (asked: Asked) => Reply): Asked[] {
  const requests: Asked[] = [];
  vi.stubGlobal('fetch', (_url: string, init: { body: string }) => {
    const asked = JSON.parse(init.body) as Asked;
    requests.push(asked);
    return Promise.resolve(new Response(JSON.stringify(answer(asked))));
  });
  return requests;
}

export function serveData(data: unknown): Asked[] {
  return serve(() => ({ data }));
}

export function refuse(message: string, code: string): Asked[] {
  return serve(() => ({ data: null, errors: [{ message, extensions: { code } }] }));
}
