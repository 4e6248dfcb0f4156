export interface Question {
  /** File name without its ending, and the address. */
  name: string;
  number: number;
  question: string;
  /** What the document's other opening comments say about how to read the answer. */
  notes: string;
  document: string;
}

const files = import.meta.glob<string>('../../questions/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const questions: Question[] = Object.entries(files)
  .map(([path, text]) => readQuestion(path, text))
  .sort((one, other) => one.number - other.number);

export function readQuestion(path: string, text: string): Question {
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
  };
}
