// A connection of HTTP/1.1 that is kept as long as the server keeps it: sends a request, and reads no more of its answer
// than how long it is. What a general client does besides takes more CPU than some of the servers that are measured, on
// the same processors.
import { connect } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const NOTHING = Buffer.alloc(0);

/** The bytes of a POST of JSON to `/graphql`. */
export function post(origin, json) {
  const body = Buffer.from(json);
  const head = [
    'POST /graphql HTTP/1.1',
    `host: ${new URL(origin).host}`,
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(head.join('\r\n')), END_OF_HEAD, body]);
}

/** Counts the bytes of a body whose length was told beforehand. */
class Told {
  constructor(length) {
    this.length = length;
    this.left = length;
  }

  /** Whether the body ends with these bytes. */
  ends(bytes) {
    this.left -= bytes.length;
    return this.left <= 0;
  }
}

/** Counts the bytes of a body that comes in chunks (RFC 9112, 7.1), without extensions or trailers. */
class Chunked {
  length = 0;
  #left = 0; // of the chunk under way, and of the line's end behind it
  #line = ''; // how long the next chunk is, as far as it has come
  #last = false;

  ends(bytes) {
    let at = 0;
    while (at < bytes.length) {
      if (this.#left > 0) {
        const taken = Math.min(this.#left, bytes.length - at);
        this.#left -= taken;
        at += taken;
      } else {
        const newline = bytes.indexOf(10, at);
        const end = newline < 0 ? bytes.length : newline + 1;
        this.#line += bytes.toString('latin1', at, end);
        at = end;
        if (newline >= 0) this.#begin(parseInt(this.#line, 16));
      }
    }
    return this.#last && this.#left === 0;
  }

  #begin(size) {
    this.#line = '';
    this.#last = size === 0;
    this.#left = size + 2;
    this.length += size;
  }
}

export class Connection {
  #server;
  #socket = null;
  #head = NOTHING;
  #body = null;
  #status = 0;
  #last = false; // whether the server ends the connection with this answer
  #answered = null;
  #failed = null;

  constructor(origin) {
    const { hostname, port } = new URL(origin);
    this.#server = { host: hostname, port: Number(port), noDelay: true };
    this.#connect();
  }

  #connect() {
    const socket = connect(this.#server);
    const fail = (fault) => socket === this.#socket && this.#failed?.(fault);
    socket.on('data', (bytes) => this.#read(bytes));
    socket.on('error', fail);
    socket.on('close', () => fail(new Error('the server ended the connection')));
    this.#socket = socket;
  }

  /** Status of the answer, and the length of its body in bytes. */
  ask(request) {
    return new Promise((answered, failed) => {
      this.#answered = answered;
      this.#failed = failed;
      this.#socket.write(request);
    });
  }

  close() {
    this.#failed = null;
    this.#socket.destroy();
  }

  #read(bytes) {
    if (this.#body) {
      this.#readBody(bytes);
      return;
    }
    const head = this.#head.length ? Buffer.concat([this.#head, bytes]) : bytes;
    const end = head.indexOf(END_OF_HEAD);
    if (end < 0) {
      this.#head = head;
      return;
    }
    const lines = head.toString('latin1', 0, end).toLowerCase();
    this.#head = NOTHING;
    this.#status = Number(lines.slice(9, 12));
    this.#last = lines.includes('\nconnection: close');
    const length = /\ncontent-length: *(\d+)/.exec(lines);
    this.#body = length ? new Told(Number(length[1])) : new Chunked();
    this.#readBody(head.subarray(end + END_OF_HEAD.length));
  }

  #readBody(bytes) {
    if (!this.#body.ends(bytes)) return;
    const { length } = this.#body;
    this.#body = null;
    if (this.#last) this.#connect();
    this.#answered({ status: this.#status, length });
  }
}
