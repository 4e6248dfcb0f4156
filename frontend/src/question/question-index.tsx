import { questions } from './questions';
import './question.css';

export function QuestionIndex() {
  return (
    <ol class="question-index">
      {questions.map(({ name, number, question }) => (
        <li key={name} value={number}>
          <a href={`/questions/${name}`}>{question}</a>
        </li>
      ))}
    </ol>
  );
}
