import type { Headline } from '../../../model/headline.ts';

/** The most telling figures of a briefing on its title slide. */
export function HeadlineFigures({ headlines }: { readonly headlines: readonly Headline[] }) {
  if (headlines.length === 0) return null;
  return (
    <ul className="face-headlines">
      {headlines.map(({ observation, figure, unit, caption, period }) => (
        <li key={observation}>
          <p className="face-figure">
            <span>{figure}</span> {unit === '' ? null : <small>{unit}</small>}
          </p>
          <p>{caption}</p>
          <p className="face-period">{period}</p>
        </li>
      ))}
    </ul>
  );
}
