import { observationWords } from '../model/observation-words.ts';
import { languageFacts } from '../i18n/language-facts.ts';
import type { Language } from '../domain/language.ts';
import { derivationWords } from '../model/derivation-words.ts';
import type { Working, WorkingOperand } from '../model/workings.ts';

interface WorkingStepsProps {
  readonly working: Working;
  readonly language: Language;
  /** Where the working of a derived operand, or the row of a printed one, stands; undefined where it is not shown. */
  readonly linkTo: (observation: string) => string | undefined;
}

/** A formula in words and in figures, what goes into it and where that was printed, and what has to hold. */
export function WorkingSteps({ working, language, linkTo }: WorkingStepsProps) {
  const words = derivationWords(language);
  return (
    <>
      <p className="working-formula">= {working.formula}</p>
      <p className="working-formula working-figures">
        = {working.figures} {working.sign} <strong>{working.result}</strong>
      </p>
      {working.functions.map((meaning) => (
        <p key={meaning} className="working-note">
          {meaning}
        </p>
      ))}
      <p className="label">{words.operands}</p>
      <ul className="operands">
        {working.operands.map((operand) => (
          <li key={operand.key}>
            <Operand operand={operand} language={language} link={linkTo(operand.key)} />
          </li>
        ))}
      </ul>
      <p className="working-note">
        <span className="label">{words.assumption}</span> {working.assumption ?? words.noAssumption}
      </p>
    </>
  );
}

interface OperandProps {
  readonly operand: WorkingOperand;
  readonly language: Language;
  readonly link: string | undefined;
}

/** An operand: name, figure, what it may be, and the printed words with their place or the way to its own working. */
export function Operand({ operand, language, link }: OperandProps) {
  const words = derivationWords(language);
  const { name, figure, interval, printed, place } = operand;
  return (
    <>
      <span className="operand-name">{place !== null && link !== undefined ? <a href={link}>{name}</a> : name}</span>{' '}
      <span className="operand-figure">{figure}</span>
      {interval === null ? null : <span className="operand-interval"> {words.interval(interval)}</span>}
      <span className="operand-origin">
        {place === null ? (
          link === undefined ? (
            words.derivedOperand
          ) : (
            <a href={link}>{words.derivedOperand}</a>
          )
        ) : (
          <>
            {words.printed} {printed === '' ? null : <q lang={languageFacts('zh').tag}>{printed}</q>}{' '}
            {observationWords(language).placeIn(place.document, place.place)}
          </>
        )}
      </span>
    </>
  );
}
