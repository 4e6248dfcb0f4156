import { QuestionSubjectsDocument } from '../generated/graphql';
import { PageHead } from '../shared/page-head';
import { ShowQuery } from '../shared/show-query';
import { Loading, Refused } from '../shared/standing';
import { QuestionIndex } from './question-index';
import { subjectsOfAll, useHeldQuestions } from './question-subjects';
import { questions } from './questions';

export function QuestionListPage() {
  const held = useHeldQuestions();
  return (
    <>
      <PageHead title="Questions">
        <p class="lead">
          What the first record of Backchannel was made to answer, each as one request to its API.
        </p>
      </PageHead>
      {held.kind === 'loading' && <Loading what="the questions" />}
      {held.kind === 'refused' && <Refused error={held.error} retry={held.retry} />}
      {held.kind === 'shown' && (
        <>
          <p class="list-total">{answerable(questions.filter(held.result).length)}</p>
          <QuestionIndex isHeld={held.result} marked />
        </>
      )}
      <ShowQuery document={QuestionSubjectsDocument} variables={subjectsOfAll} />
    </>
  );
}

function answerable(number: number): string {
  const all = `${questions.length} questions`;
  return number === questions.length ? all : `${all}; this record can answer ${number} of them`;
}
