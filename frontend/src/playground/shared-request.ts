/** What an address of the playground carries, so that a request can be passed on by its link. */
export interface SharedRequest {
  query?: string;
  variables?: string;
  operationName?: string;
}

const PARTS = ['query', 'variables', 'operationName'] as const;

export function readRequest(search: string): SharedRequest {
  const given = new URLSearchParams(search);
  const request: SharedRequest = {};
  for (const part of PARTS) {
    const value = given.get(part);
    if (value) request[part] = value;
  }
  return request;
}

export function requestSearch(request: SharedRequest): string {
  const parts = PARTS.flatMap((part) => {
    const value = request[part];
    return value ? [`${part}=${encodeURIComponent(value)}`] : [];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
