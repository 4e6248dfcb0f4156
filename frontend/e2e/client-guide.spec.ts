import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { expect, test } from '@playwright/test';

const backend = process.env['BASE'] ?? 'http://localhost:8081';
const file = (path: string) => readFileSync(resolve(import.meta.dirname, path), 'utf8');
const guide = /\n## Use it from a program\n(.*?)\n## /s.exec(file('../../README.md'))?.[1] ?? '';

/** The blocks of one language, each with the block after it: what was run, and what the guide says comes out. */
const blocks = (language: string, answer: string) => [
  ...guide.matchAll(
    new RegExp(
      `^\`\`\`${language}\\n(.*?)^\`\`\`$(?:\\s*^\`\`\`${answer}\\n(.*?)^\`\`\`$)?`,
      'gms',
    ),
  ),
];

async function whole<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

/** The application, behind a front that turns the first request away. */
async function behindABusyFront(run: (front: string, log: string[]) => Promise<void>) {
  const log: string[] = [];
  const server = createServer((request, response) => {
    if (log.length === 0) {
      log.push('503');
      response.writeHead(503, { 'Retry-After': '1' }).end();
      return;
    }
    void (async () => {
      const answer = await fetch(`${backend}${request.url ?? ''}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: request.headers.accept ?? '*/*' },
        body: await textOf(request),
      });
      const text = await answer.text();
      log.push(/"code":"(\w+)"/.exec(text)?.[1] ?? String(answer.status));
      response.writeHead(answer.status).end(text);
    })();
  }).listen(0);
  try {
    await run(`http://localhost:${(server.address() as AddressInfo).port}`, log);
  } finally {
    server.close();
  }
}

test.describe('the client guide', () => {
  const commands = blocks('sh', 'json').filter(([, command]) => command?.startsWith('curl '));

  test('has commands with their answers', () => {
    expect(commands).toHaveLength(2);
  });

  for (const [, command, answer] of commands) {
    test(`says what is answered to ${command?.split('\n')[1] ?? ''}`, () => {
      const here = (command ?? '').replaceAll('http://localhost:8080', backend);
      expect(JSON.parse(execFileSync('sh', ['-c', here], { encoding: 'utf8' }))).toEqual(
        JSON.parse(answer ?? ''),
      );
    });
  }

  test('shows the client as it is in the repository', () => {
    expect(blocks('ts', 'text').map(([, text]) => text)).toEqual([
      file('../client/ask.ts'),
      file('../client/meetings.ts'),
    ]);
  });

  test('has a client that comes back when the server is busy, asks for less, and prints what it says', async () => {
    await behindABusyFront(async (front, log) => {
      const printed: string[] = [];
      const print = console.log;
      console.log = (line: string) => printed.push(line);
      process.env['BACKCHANNEL'] = front;
      const start = Date.now();
      try {
        const { meetings } = await import('../client/meetings');
        expect(Date.now() - start).toBeGreaterThanOrEqual(1000);
        expect(log).toEqual(['503', 'LIMIT_EXCEEDED', 'LIMIT_EXCEEDED', '200']);
        expect(`${printed.join('\n')}\n`).toBe(blocks('ts', 'text').at(-1)?.[2]);

        const all = await whole(meetings('israel', 25));
        const oneByOne = await whole(meetings('israel', 1));
        expect(oneByOne).toEqual(all);
        expect(all.length).toBeGreaterThan(1);
        await expect(whole(meetings('nobody', 25))).rejects.toMatchObject({
          code: 'NOT_FOUND',
        });
      } finally {
        console.log = print;
        delete process.env['BACKCHANNEL'];
      }
    });
  });
});
