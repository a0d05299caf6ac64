import { PAGE } from '../../charts/palette.ts';
import { targetPath } from '../../charts/target-path.ts';
import { targetWords, type TargetWords } from './words.ts';
import type { Amount } from '../../model/amount.ts';
import type { Course, TargetProgress } from '../../model/target-progress.ts';
import type { PageContext } from '../../site/page-context.ts';
import { ShapePicture } from './shape-picture.tsx';
import { targetAnchor } from './target-anchor.ts';
import { TargetHead, TargetNote } from './target-parts.tsx';

/** px; no text in the picture gets smaller than it is drawn, see the style sheet. */
const WIDTH = 320;

interface TargetCourseProps {
  readonly page: PageContext;
  readonly version: string;
  readonly topic: string;
  readonly target: TargetProgress;
  readonly course: Course;
}

/** A target with a baseline: the way to it as a picture, then how far it is and what every year has to bring. */
export function TargetCourse({ page, version, topic, target, course }: TargetCourseProps) {
  const words = targetWords(page.language);
  const { gap, yearly, multiple, start } = course;
  const direction = course.direction ?? 'open';
  return (
    <li
      className="target target-course"
      id={targetAnchor(target.observation)}
      data-topic={topic}
      data-year={target.year}
    >
      <TargetHead page={page} version={version} target={target} level="h3" />
      <Way course={course} words={words} />
      <dl className="target-figures">
        <Figure term={words.now} amount={{ text: start.text, interval: null }} aside={start.period} words={words} />
        <Figure
          term={words.target}
          amount={{ text: target.target, interval: null }}
          aside={words.yearName(target.year)}
          words={words}
        />
        <Figure term={words.gap[direction]} amount={gap} words={words} />
        {yearly === null ? null : <Figure term={words.yearly[direction](yearly.years)} amount={yearly} words={words} />}
        <Figure term={words.multiple} amount={multiple} words={words} />
        {target.needed.map((needed) => (
          <Figure key={needed.name} term={needed.name} amount={needed} words={words} />
        ))}
      </dl>
      <TargetNote words={words} note={target.note} />
    </li>
  );
}

function Way({ course: { path }, words }: { readonly course: Course; readonly words: TargetWords }) {
  if (path === null) return null;
  const { from, to } = path;
  return (
    <ShapePicture
      className="target-way"
      width={WIDTH}
      {...targetPath(path, { width: WIDTH, palette: PAGE })}
      label={words.way(from.when, from.text, to.when, to.text)}
    />
  );
}

interface FigureProps {
  readonly term: string;
  readonly amount: Amount | null;
  readonly aside?: string;
  readonly words: TargetWords;
}

function Figure({ term, amount, aside, words }: FigureProps) {
  if (amount === null) return null;
  const { text, interval } = amount;
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {text}
        {interval === null ? null : <small>{words.parentheses(interval)}</small>}
        {aside === undefined ? null : <small> {aside}</small>}
      </dd>
    </div>
  );
}
