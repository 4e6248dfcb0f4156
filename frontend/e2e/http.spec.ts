import { expect, test } from '@playwright/test';
import { serverAudits } from 'graphql-http';

test.describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${process.env['BASE'] ?? 'http://localhost:8081'}/graphql`,
    fetchFn: fetch,
  });

  test('has 61 audits', () => {
    expect(audits).toHaveLength(61);
  });

  for (const audit of audits) {
    test(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn();
      expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
    });
  }
});
