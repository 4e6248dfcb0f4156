import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSchema } from 'graphql';
import { normalizePath, type Plugin } from 'vite';
import { namedSubjects } from './named-subjects.ts';
import { withFollowing } from './with-following.ts';
import { withTypenames } from './with-typenames.ts';

/** Documents by their ids. */
export type Manifest = Record<string, string>;

/** What a page gets from a question's file: the text to read, and the document that is run. */
export interface QuestionFile {
  text: string;
  /** Ids and slugs of the records that it asks about. */
  subjects: string[];
  run: { id: string; text: string };
}

const questions = normalizePath(resolve(import.meta.dirname, '../questions'));
const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../schema.graphql'), 'utf8'));
const ofThePages = resolve(import.meta.dirname, '../src/generated/persisted-documents.json');

/** After the GraphQL-over-HTTP specification, appendix on persisted documents. */
export function documentId(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

export function questionFile(text: string): QuestionFile {
  const run = withTypenames(withFollowing(text, schema));
  return { text, subjects: namedSubjects(text, schema), run: { id: documentId(run), text: run } };
}

/** Which questions have a page: the server answers other addresses of questions with 404. */
function questionNames(): string[] {
  return readdirSync(questions)
    .map((file) => file.replace(/\.graphql$/, ''))
    .sort();
}

/** Every document that the web UI sends. */
export function manifest(): Manifest {
  const documents = JSON.parse(readFileSync(ofThePages, 'utf8')) as Manifest;
  for (const name of questionNames()) {
    const { run } = questionFile(readFileSync(join(questions, `${name}.graphql`), 'utf8'));
    documents[run.id] = run.text;
  }
  return documents;
}

/** Gives the questions to the pages; to the server, their names and the manifest of all documents. */
export function trustedDocuments(): Plugin {
  return {
    name: 'trusted-documents',
    load(file) {
      if (!file.startsWith(questions)) return null;
      return `export default ${JSON.stringify(questionFile(readFileSync(file, 'utf8')))}`;
    },
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: 'trusted-documents.json',
        source: JSON.stringify(manifest(), null, 1),
      });
      this.emitFile({
        type: 'asset',
        fileName: 'questions.json',
        source: JSON.stringify(questionNames(), null, 1),
      });
    },
  };
}
