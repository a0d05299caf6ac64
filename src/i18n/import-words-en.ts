import type { ImportWords } from './import-words.ts';

export const IMPORT_EN: ImportWords = {
  title: 'Bring your own table',
  lead: 'Drop in a CSV, see it in the same charts, and beside the figures of the bulletin.',
  privacy: 'The file is opened in this browser only. It is not uploaded and goes nowhere.',
  needsScript: 'This page needs scripts: files are worked on in the browser alone, and no server could do it instead.',
  loading: 'Getting ready…',
  failed: 'Not ready: the catalogue could not be loaded.',
  retry: 'Try again',
  choose: {
    drop: 'Drop a CSV file here',
    file: 'Choose a file',
    paste: 'or paste a table',
    pasteLabel: 'The table (copied from Excel or WPS, for instance)',
    pasteButton: 'Read what was pasted',
    sample: 'See an example first',
    sampleName: 'Example (invented figures)',
    pastedName: 'Pasted table',
  },
  reading: (name, done, all) => `Reading “${name}”: ${done} of ${all}`,
  tooMany: (expected, most) =>
    `The file seems to hold about ${(Math.round(expected / 1e5) / 10).toLocaleString('en-GB')} million values, and the browser can safely hold ${String(most / 1e6)} million: it is read until that is full, and no further. You may cancel and split it by year or indicator.`,
  cancel: 'Cancel',
  cancelled: 'Cancelled; nothing of what was there has changed.',
  unreadable: {
    empty: 'The file is empty (0 bytes). Check whether the export was finished.',
    binary: 'This is not a text file; it holds binary data. Save it as CSV from the program it comes from.',
    'too-large': 'The file has more than 1 GB, which a browser cannot hold. Split it by year or indicator.',
    'no-rows': 'The file has blank lines only.',
    'too-wide':
      'It has more than 16,384 columns, unlike any table of statistics. Check the delimiter, or transpose or split it.',
    workbook:
      'This is an Excel workbook (.xlsx), not a CSV, whatever its name says. Open it in Excel or WPS and save it as “CSV UTF-8”.',
    'old-workbook': 'This is an old Excel (.xls) or Office file, not a CSV. Open it and save it as “CSV UTF-8”.',
    zip: 'This is a zip archive, not a CSV. Unpack it first.',
    pdf: 'This is a PDF, not a CSV. Export from the original table.',
    image: 'This is a picture, not a CSV.',
    archive: 'This is a compressed file, not a CSV. Unpack it first.',
    html: 'This is a web page (some systems export pages as “.xls”). Open it in Excel or WPS and save it as “CSV UTF-8”.',
  },
  how: {
    title: 'How the table is read',
    text: 'This is what the program makes of it. Change what is wrong, and it is read again at once.',
    encoding: 'Encoding',
    delimiter: 'Delimiter',
    quotes: 'Double quotes',
    column: 'Column',
    cells: 'First cells',
    use: 'Used as',
    stands: 'What the heading says',
    saysNothing: 'Nothing was read from it',
    moreColumns: 'The other columns are judged in the same way',
    boundsLost:
      'Several columns hold values, and nothing says whose the lower and upper bounds are, so they are not read. With one column of values they are.',
  },
  encodings: {
    'utf-8': 'UTF-8',
    gb18030: 'GBK / GB 18030',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
    mixed: 'UTF-8 and GBK mixed',
  },
  delimiters: { ',': 'Comma ,', '\t': 'Tab', ';': 'Semicolon ;', '，': 'Full-width comma ，', '|': 'Bar |' },
  quotes: { yes: 'Enclose a cell', no: 'Plain characters' },
  uses: {
    region: 'Region',
    indicator: 'Indicator',
    period: 'Period',
    category: 'Category',
    status: 'Status',
    unit: 'Unit',
    lower: 'Lower bound',
    upper: 'Upper bound',
    qualifier: 'Qualifier',
    value: 'Values',
    ignore: 'Ignore',
  },
  constants: { title: 'Whole table', region: 'Region', indicator: 'Indicator', period: 'Period', unit: 'Unit' },
  missingParts: (parts) => `Not known yet: ${parts.join(', ')}. Fill it in below, or choose what a column is used as.`,
  parts: {
    value: 'which column holds the values',
    region: 'which region',
    indicator: 'what indicator',
    period: 'what year',
  },
  repeatedTitles: (titles) =>
    `Headings that stand twice: ${titles.join(', ')}. Where such columns differ, the first one counts.`,
  shapes: { long: 'Long: a value a row', wide: 'Wide: several values a row' },
  found: {
    title: 'What was read',
    summary: ({ regions, indicators, periods, values, blanks }) =>
      `${count(values, 'value')} of ${count(indicators, 'indicator')} for ${count(regions, 'region')} and ${count(periods, 'period')}${blanks > 0 ? `; ${count(blanks, 'cell')} blank or marked as missing, not taken for zero` : ''}.`,
    nothing: 'No value was read.',
    own: (names, all) =>
      `Regions that this site does not know, kept by their names: ${names.join(', ')}${all > names.length ? ` and others, ${String(all)} in all` : ''}.`,
    converted: (name, unit) =>
      `${name} is shown in ${unit}; where the table uses another unit, it was converted exactly.`,
    full: (line) =>
      `Full: nothing was read from line ${line.toLocaleString('en-GB')} on. Split the file by year or indicator.`,
    unstated: (names) => `No unit is stated for ${names.join(', ')}. Fill it in above, under “Whole table · Unit”.`,
  },
  problems: {
    title: (all) => `${count(all, 'cell or row', 'cells or rows')} not used`,
    none: 'Every cell was used.',
    shown: (shown, all) => `The first ${String(shown)} of ${String(all)}.`,
    columns: { line: 'Line', column: 'Column', value: 'Value', reason: 'Reason', remedy: 'Remedy' },
    whole: 'whole row',
    download: 'Download the list of problems (CSV)',
    file: 'problems',
  },
  chart: {
    title: 'The chart',
    mark: 'Your own data · not verified by this site',
    indicator: 'Indicator',
    across: { label: 'Compare', region: 'Regions', period: 'Periods' },
    period: 'Period',
    region: 'Region',
    form: { label: 'Form', 'ranked-bars': 'Bars', 'range-dots': 'Dots with intervals' },
    beside: 'Beside the figures of the bulletin',
    noMatch: 'The bulletin has no figure of the same indicator, region and period to stand beside.',
    otherUnit: (own, curated) =>
      `The bulletin’s unit is ${curated}, this one ${own}: they cannot stand side by side. Fill in the unit above.`,
    tooMany: (shown, all) => `Of ${String(all)} rows, the ${String(shown)} largest are drawn.`,
    none: 'There is no value for this choice.',
    finding: (name, period, place, value) => `${name}, ${period}: ${place} is highest, at ${value}`,
  },
  keep: {
    title: 'Take it along, or keep it',
    text: 'Unless you keep it, nothing is left when the page is closed. What is kept can be chosen in the workbench too.',
    keep: 'Keep in this browser',
    kept: 'Kept in this browser.',
    keepFailed: 'The browser does not allow that, or has no room.',
    forget: 'Delete this table',
    forgotten: 'The table is deleted; this browser no longer has it.',
    csv: 'CSV (for programs)',
    excel: 'CSV (for Excel, WPS)',
    xlsx: 'Excel workbook',
    folder: 'Dataset folder (zip)',
    folderText:
      'Unpacked over data/ of this project it is a dataset: values, descriptor, indicators, regions and a chart; it passes npm run check:data.',
  },
  limited: (most) => `Files hold the first ${most.toLocaleString('en-GB')} values.`,
  restored: (name) => `This is “${name}”, kept from last time.`,
};

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
