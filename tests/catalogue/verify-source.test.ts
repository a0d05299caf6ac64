import { describe, expect, it } from 'vitest';
import { verifySource } from '../../src/catalogue/verify-source.ts';
import { sha256 } from './sha256.ts';
import { type Changes, dataFiles, edited } from './sound-data.ts';

const TEXT = [
  '测试讲话',
  '一、开头',
  '二、正文新增153户。其中64家较新,21家较旧。约占市本级的四分之一。',
  '第四,融资。耒阳市26.86亿元,其余在10亿元以下。',
].join('\n');

const HASHED = edited('reference/documents.csv', '0'.repeat(64), sha256(TEXT));

function verified(changes: Changes = {}, text: string | Uint8Array = TEXT) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return verifySource(dataFiles({ ...HASHED, ...changes }), { name: 'bulletin.txt', bytes }, sha256);
}

/** Moves the locators of the sound data to where the sentences of this text stand. */
const LOCATED = {
  'observations/firms.csv': new TextDecoder()
    .decode(dataFiles().get('observations/firms.csv'))
    .replaceAll('二/s2', '二/s1')
    .replaceAll('二/s3', '二/s2')
    .replace('153户,speech,二/s1', '153户,speech,二/s0')
    .replace('取五分之一与三分之一之间', '取22.5至29.2'),
};

describe('verifySource(files, source, hash)', () => {
  it('finds every figure in its sentence', () => {
    expect(verified(LOCATED)).toEqual({
      problems: [],
      documents: 1,
      observations: 7,
      regions: 0,
      unverified: [],
    });
  });

  it('does not mind a byte order mark, Windows line breaks and wrapped lines', () => {
    expect(verified(LOCATED, `\uFEFF${TEXT.replaceAll('\n', '\r\n\r\n  ')}`).problems).toEqual([]);
  });

  it('reports every figure that does not stand there, with the sentence found', () => {
    const text = TEXT.replace('26.86', '28.66').replace('64家', '63家');
    const changes = { ...LOCATED, ...edited('reference/documents.csv', '0'.repeat(64), sha256(text)) };
    expect(
      verified(changes, text).problems.map(({ code, file, line, column, value, message }) => [
        code,
        `${file}:${String(line)} ${String(column)}`,
        value,
        message.en,
      ]),
    ).toEqual([
      [
        'printed-not-found',
        'observations/firms.csv:2 printed',
        '64家',
        'The figure does not stand in this sentence: “其中63家较新,21家较旧。”',
      ],
      [
        'printed-not-found',
        'observations/money.csv:2 printed',
        '26.86亿元',
        'The figure does not stand in this sentence: “耒阳市28.66亿元,其余在10亿元以下。”',
      ],
    ]);
  });

  it.each([
    ['heading-not-found', '二/第五/s1', 'The heading “第五” does not stand there in the document.'],
    ['sentence-not-found', '二/第四/s9', 'There are only s0 to s1.'],
    ['locator-form', '二/第四', 'This is not a valid locator.'],
  ])('reports %s', (code, locator, message) => {
    const changes = {
      ...LOCATED,
      ...edited('observations/money.csv', '26.86亿元,speech,二/第四/s1', `26.86亿元,speech,${locator}`),
    };
    expect(verified(changes).problems).toMatchObject([
      { code, file: 'observations/money.csv', line: 2, column: 'locator', value: locator, message: { en: message } },
    ]);
  });

  it('finds a region mentioned where the data say so, and nowhere else', () => {
    const mentions = (rows: string) => ({
      ...LOCATED,
      'reference/region-mentions.csv': `region,names,documents\n${rows}\n`,
    });
    expect(verified(mentions('430481,耒阳,speech\n430426,祁东,'))).toMatchObject({ problems: [], regions: 2 });
    expect(verified(mentions('430481,耒阳,\n430426,祁东,speech')).problems).toMatchObject([
      { code: 'mention-left-out', line: 2, message: { en: '“耒阳” stands in the document speech.' } },
      { code: 'mention-not-found', line: 3, message: { en: 'None of these names stands in the document speech.' } },
    ]);
  });

  it('finds the regions named beside a figure in its sentence', () => {
    const named = (regions: string) => ({
      ...LOCATED,
      'reference/region-mentions.csv': 'region,names,documents\n430481,耒阳,speech\n430426,祁东,\n',
      'named-regions.csv': `observation,regions\n"financing[430481,2015]",${regions}\n`,
    });
    expect(verified(named('430481')).problems).toEqual([]);
    expect(verified(named('430481 430426')).problems).toMatchObject([
      { code: 'name-not-found', file: 'named-regions.csv', line: 2, column: 'regions' },
    ]);
  });

  it('tells the hash that a document should have', () => {
    const { problems } = verified({ ...LOCATED, ...edited('reference/documents.csv', '0'.repeat(64), 'f'.repeat(64)) });
    expect(problems).toMatchObject([
      {
        code: 'hash-disagrees',
        file: 'reference/documents.csv',
        line: 2,
        column: 'sha256',
        value: 'f'.repeat(64),
        remedy: { en: `If the text is the right one, record ${sha256(TEXT)}` },
      },
    ]);
  });

  it('calls a document unverified whose title does not stand in the text, and its figures too', () => {
    const documents = new TextDecoder().decode(dataFiles(HASHED).get('reference/documents.csv'));
    const money = new TextDecoder().decode(dataFiles().get('observations/money.csv'));
    const changes = {
      ...LOCATED,
      'reference/documents.csv': `${documents}notice,另一通知,Another notice,某局,An office,2016-09,,${'0'.repeat(64)},通知,Notice,organisation\n`,
      'observations/money.csv': money.replace('10亿元以下,speech', '10亿元以下,notice'),
    };
    expect(verified(changes)).toMatchObject({
      problems: [],
      documents: 1,
      observations: 6,
      unverified: [{ document: 'notice', lacks: 'text', observations: 1 }],
    });
  });

  it('calls a document unverified of whose text no hash is recorded', () => {
    expect(verified({ ...LOCATED, ...edited('reference/documents.csv', '0'.repeat(64), '') })).toMatchObject({
      problems: [],
      documents: 0,
      observations: 0,
      unverified: [{ document: 'speech', lacks: 'hash', observations: 7 }],
    });
  });

  it('says that the text is another one, once', () => {
    expect(verified(LOCATED, '别的文章。')).toMatchObject({
      problems: [{ code: 'not-the-bulletin', file: 'bulletin.txt' }],
      observations: 0,
    });
  });

  it('says that the text is not encoded in UTF-8', () => {
    expect(verified(LOCATED, Uint8Array.from([0xc4, 0xea, 0xc1, 0xe4])).problems).toMatchObject([
      { code: 'not-utf-8', file: 'bulletin.txt', line: 1 },
    ]);
  });

  it('says that the text is empty', () => {
    expect(verified(LOCATED, '').problems).toMatchObject([{ code: 'empty-file', file: 'bulletin.txt' }]);
  });
});
