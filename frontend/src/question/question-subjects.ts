import { QuestionSubjectsDocument } from '../generated/graphql';
import { execute } from '../shared/graphql';
import { type Answer, useAnswer } from '../shared/use-answer';
import { questions, type Question } from './questions';

export const subjectsOfAll = {
  slugs: [...new Set(questions.flatMap(({ subjects }) => subjects))].sort(),
};

/** Which of the questions are about something that the record holds, as the record itself says. */
export function useHeldQuestions(): Answer<(question: Question) => boolean> {
  const answer = useAnswer(QuestionSubjectsDocument, subjectsOfAll);
  if (answer.kind === 'loading') return { kind: 'loading' };
  if (answer.kind === 'refused') return answer;
  const held = new Set(answer.result.nodes.map((node) => node?.slug));
  return {
    kind: 'shown',
    result: ({ subjects }) => subjects.every((slug) => held.has(slug)),
  };
}

export async function missingSubjects(slugs: string[], signal: AbortSignal): Promise<string[]> {
  if (slugs.length === 0) return [];
  const { nodes } = await execute(QuestionSubjectsDocument, { slugs }, signal);
  const held = new Set(nodes.map((node) => node?.slug));
  return slugs.filter((slug) => !held.has(slug));
}
