import type { Problem } from '../catalogue/problem.ts';
import { messages } from '../i18n/messages.ts';

/** Problems as text for the terminal: for each its place, the offending value, what is wrong and what to do about it. */
export function problemReport(problems: readonly Problem[]): string {
  const titles = [messages('zh').problems.title(problems.length), messages('en').problems.title(problems.length)];
  return [titles.join(' · '), ...problems.map(entry)].join('\n\n');
}

function entry({ file, line, column, value, message, remedy }: Problem): string {
  const place = [line === null ? file : `${file}:${String(line)}`, column].filter((part) => part !== null).join(' ');
  const heading = value === null ? place : `${place}  ${JSON.stringify(value)}`;
  return [heading, `  ${message.zh} ${message.en}`, `  → ${remedy.zh} ${remedy.en}`].join('\n');
}
