import { questions, type Question } from './questions';
import './question.css';

/** The questions that the record can answer; or all of them, each of the others marked as such. */
export function QuestionIndex({
  isHeld,
  marked = false,
}: {
  isHeld: (question: Question) => boolean;
  marked?: boolean;
}) {
  const listed = marked ? questions : questions.filter(isHeld);
  return (
    <ol class="question-index">
      {listed.map((one) => (
        <li key={one.name} value={one.number}>
          <span class="question-number">{one.number}</span>
          <span>
            <a href={`/questions/${one.name}`}>{one.question}</a>
            {!isHeld(one) && (
              <span class="index-note">About something that this record does not hold</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
