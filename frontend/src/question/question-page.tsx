import { useCallback } from 'preact/hooks';
import { executeUntyped } from '../shared/graphql';
import { PageHead } from '../shared/page-head';
import { ShowQuery } from '../shared/show-query';
import { Loading, NotFound, Refused } from '../shared/standing';
import { useAsked } from '../shared/use-answer';
import { WholeAnswer } from './whole-answer';
import { questions, type Question } from './questions';
import './question.css';

export function QuestionPage({ name }: { name: string }) {
  const question = questions.find((one) => one.name === name);
  return question ? <Asked key={name} question={question} /> : <NotFound what="question" />;
}

function Asked({ question }: { question: Question }) {
  const { document, run, number } = question;
  const ask = useCallback((signal: AbortSignal) => executeUntyped(run, signal), [run]);
  const answer = useAsked(ask);
  const next = questions[questions.indexOf(question) + 1];
  return (
    <article>
      <PageHead title={question.question} kicker={`Question ${number} of ${questions.length}`}>
        {question.notes && <p class="lead">{question.notes}</p>}
      </PageHead>
      <div class="answer" aria-live="polite" aria-busy={answer.kind === 'loading'}>
        {answer.kind === 'loading' && <Loading what="the answer" />}
        {answer.kind === 'refused' && <Refused error={answer.error} retry={answer.retry} />}
        {answer.kind === 'shown' && <WholeAnswer result={answer.result} />}
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
