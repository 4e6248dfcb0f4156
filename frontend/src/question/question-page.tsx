import { useCallback } from 'preact/hooks';
import { executeUntyped, GraphQlError, type JsonObject } from '../shared/graphql';
import { PageHead } from '../shared/page-head';
import { ShowQuery } from '../shared/show-query';
import { Loading, NotFound, Refused } from '../shared/standing';
import { useAsked } from '../shared/use-answer';
import { NotHeld } from './not-held';
import { missingSubjects } from './question-subjects';
import { questions, type Question } from './questions';
import { summed, WholeAnswer } from './whole-answer';
import './question.css';

export function QuestionPage({ name }: { name: string }) {
  const question = questions.find((one) => one.name === name);
  return question ? <Asked key={name} question={question} /> : <NotFound what="question" />;
}

function Asked({ question }: { question: Question }) {
  const { document, number } = question;
  const ask = useCallback((signal: AbortSignal) => answerTo(question, signal), [question]);
  const answer = useAsked(ask);
  const next = questions[questions.indexOf(question) + 1];
  return (
    <article>
      <PageHead
        title={question.question}
        kicker={
          <a href="/questions">
            Question {number} of {questions.length}
          </a>
        }
      >
        {question.notes && <p class="lead">{question.notes}</p>}
      </PageHead>
      <p class="visually-hidden" role="status">
        {answer.kind === 'shown' && announced(answer.result)}
      </p>
      <div class="answer" aria-busy={answer.kind === 'loading'}>
        {answer.kind === 'loading' && <Loading what="the answer" />}
        {answer.kind === 'refused' && <Refused error={answer.error} retry={answer.retry} />}
        {answer.kind === 'shown' &&
          ('missing' in answer.result ? (
            <NotHeld slugs={answer.result.missing} />
          ) : (
            <WholeAnswer run={question.run} result={answer.result.found} />
          ))}
      </div>
      <ShowQuery document={document} />
      <p class="question-next">
        {next && (
          <>
            Next: <a href={`/questions/${next.name}`}>{next.question}</a>
          </>
        )}
      </p>
    </article>
  );
}

/** To those who hear the page, only how much there is: they read it when they like. */
function announced(answer: QuestionAnswer): string {
  return 'missing' in answer ? 'Not held by this record' : summed(answer.found);
}

type QuestionAnswer = { found: JsonObject } | { missing: string[] };

/** Only where nothing is found is the record asked whether it holds what the question is about. */
async function answerTo({ run, subjects }: Question, signal: AbortSignal): Promise<QuestionAnswer> {
  try {
    const found = await executeUntyped(run, {}, signal);
    const isEmpty = Object.entries(found).every(
      ([field, value]) => field === '__typename' || value === null,
    );
    const missing = isEmpty ? await missingSubjects(subjects, signal) : [];
    return missing.length > 0 ? { missing } : { found };
  } catch (refusal) {
    if (!(refusal instanceof GraphQlError && refusal.code === 'NOT_FOUND')) throw refusal;
    const missing = await missingSubjects(subjects, signal);
    if (missing.length === 0) throw refusal;
    return { missing };
  }
}
