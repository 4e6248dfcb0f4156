import { FoundingQuestionDocument } from '../generated/graphql';
import { PageHead } from '../shared/page-head';
import { ShowQuery } from '../shared/show-query';
import { Loading, Refused } from '../shared/standing';
import { useAnswer } from '../shared/use-answer';
import { QuestionIndex } from '../question/question-index';
import { FoundingAnswer } from './founding-answer';
import './home.css';

const variables = { body: 'israel-national-security-council' };

export function HomePage() {
  const answer = useAnswer(FoundingQuestionDocument, variables);
  return (
    <>
      <PageHead
        title="Backchannel"
        heading={
          <>
            An open record of diplomacy: who met whom, who said what, which policy moved — and the
            passage that says so.
          </>
        }
      />
      <section class="founding" aria-labelledby="founding-question">
        <p class="kicker">A question, answered</p>
        <h2 id="founding-question">
          Which meetings involved Israel’s National Security Council, and who took part?
        </h2>
        {answer.kind === 'loading' && <Loading what="the answer" />}
        {answer.kind === 'refused' && <Refused error={answer.error} retry={answer.retry} />}
        {answer.kind === 'shown' && <FoundingAnswer meetings={answer.result.meetings} />}
        <ShowQuery document={FoundingQuestionDocument} variables={variables} />
      </section>
      <section class="section" aria-labelledby="questions">
        <h2 id="questions">What else the record answers</h2>
        <QuestionIndex />
      </section>
    </>
  );
}
