import { FoundingQuestionDocument, type FoundingQuestionQuery } from '../generated/graphql';
import { QuestionIndex } from '../question/question-index';
import { useHeldQuestions } from '../question/question-subjects';
import { PageHead } from '../shared/page-head';
import { ShowQuery } from '../shared/show-query';
import { Loading, Refused } from '../shared/standing';
import { type Answer, useAnswer } from '../shared/use-answer';
import { FoundingAnswer } from './founding-answer';
import { LatestMeetings } from './latest-meetings';
import './home.css';

const variables = { body: 'israel-national-security-council' };

export function HomePage() {
  const answer = useAnswer(FoundingQuestionDocument, variables);
  const isOfAnotherRecord = answer.kind === 'shown' && answer.result.actor === null;
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
      {isOfAnotherRecord ? <LatestMeetings /> : <FoundingQuestion answer={answer} />}
      <section class="section" aria-labelledby="questions">
        <h2 id="questions">{isOfAnotherRecord ? 'What' : 'What else'} the record answers</h2>
        <HeldQuestions />
        <p class="section-more">
          <a href="/questions">All questions</a>
        </p>
      </section>
    </>
  );
}

function FoundingQuestion({ answer }: { answer: Answer<FoundingQuestionQuery> }) {
  const meetings = answer.kind === 'shown' ? answer.result.actor?.meetings : null;
  return (
    <section class="lead-section" aria-labelledby="founding-question">
      <p class="kicker">A question, answered</p>
      <h2 id="founding-question">
        Which meetings involved Israel’s National Security Council, and who took part?
      </h2>
      {answer.kind === 'loading' && <Loading what="the answer" />}
      {answer.kind === 'refused' && <Refused error={answer.error} retry={answer.retry} />}
      {meetings && <FoundingAnswer meetings={meetings} />}
      <ShowQuery of="This answer" document={FoundingQuestionDocument} variables={variables} />
    </section>
  );
}

/** Where the record can't be asked which, they are all worth a try. */
function HeldQuestions() {
  const held = useHeldQuestions();
  if (held.kind === 'loading') return <Loading what="the questions" />;
  return <QuestionIndex isHeld={held.kind === 'shown' ? held.result : () => true} />;
}
