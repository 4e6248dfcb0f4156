import type { QuestionFile } from '../../documents/trusted-documents';
import type { KnownDocument } from '../shared/graphql';

export interface Question {
  /** File name without its ending, and the address. */
  name: string;
  number: number;
  question: string;
  /** What the document's other opening comments say about how to read the answer. */
  notes: string;
  document: string;
  /** Ids and slugs of the records that it asks about. */
  subjects: string[];
  /** What is sent: the document with the types of what it finds. */
  run: KnownDocument;
}

const files = import.meta.glob<QuestionFile>('../../questions/*.graphql', {
  import: 'default',
  eager: true,
});

export const questions: Question[] = Object.entries(files)
  .map(([path, file]) => readQuestion(path, file))
  .sort((one, other) => one.number - other.number);

export function readQuestion(path: string, { text, subjects, run }: QuestionFile): Question {
  const name = path.replace(/^.*\//, '').replace(/\.graphql$/, '');
  const [head = '', ...opening] = (/^(?:#.*\n)*/.exec(text)?.[0] ?? '')
    .split('\n')
    .map((line) => line.replace(/^#\s*/, '').trim());
  const question = /^question:\s*(.+)$/.exec(head)?.[1];
  return {
    name,
    number: Number.parseInt(name, 10),
    question: question ?? name,
    notes: opening.join(' ').trim(),
    document: text.trim(),
    subjects,
    run,
  };
}
