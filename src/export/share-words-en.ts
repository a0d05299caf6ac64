import type { TravelWords } from './share-words.ts';

export const travelWordsEn: TravelWords = {
  title: 'Take this chart along',
  lead: 'For a report, a slide or a page of your own. Finding, source and edition of the data come with it.',

  picture: {
    source: (documents) => `Source: ${documents}`,
    inBulletin: (bulletin, documents) => `${bulletin}: ${documents}`,
    join: '; ',
    imprint: (site, { version, date }) => `${site} · data version ${version}${date === null ? '' : `, ${date}`}`,
  },

  pictures: {
    title: 'Picture',
    size: 'Size',
    sizes: {
      slide: 'Whole slide',
      half: 'Half a slide',
      square: 'Square',
      a4: 'Width of A4, 300 dpi',
      share: 'Link preview',
      figure: 'Figure in a web page',
    },
    pixels: (width, height) => (height === null ? `${String(width)} wide` : `${String(width)} × ${String(height)}`),
    theme: 'Theme',
    themes: { light: 'Light', dark: 'Dark' },
    background: 'Ground',
    backgrounds: { plain: 'Plain', transparent: 'Transparent' },
    png: 'Download PNG',
    svg: 'Download SVG',
    copy: 'Copy picture',
    copied: 'Copied; paste it where you like.',
    making: 'Working…',
    preview: 'Preview of the picture',
    ready: 'Ready-made',
    copyBlocked: 'The browser did not let this page copy a picture. Use “Download PNG” and insert the file.',
    pngFailed: 'The browser could not make a PNG. Download the SVG instead; Word and PowerPoint can insert it.',
    failed: 'The picture could not be made. Try again, or use the ready-made one below.',
  },

  slides: {
    title: 'Slide',
    text: 'A PPTX with one slide: a native chart that can be edited, with its data and sources inside.',
    make: (theme) => `Download PPTX (${theme.toLowerCase()})`,
    failed: 'The PPTX could not be made. Try again, or put a picture on your slide.',
  },

  data: { title: 'Data', model: 'Chart model (JSON)' },

  embed: {
    title: 'Embed',
    text: 'Put this into the source of a page. It needs no script.',
    make: 'Make the embed code',
    build: 'Choose width, language and theme',
    code: 'Embed code',
  },

  brief: {
    title: 'Briefing',
    text: 'Line it up with other charts and present them full screen.',
    add: 'Add to my briefing',
  },

  citation: {
    title: 'Cite',
    text: 'Fill in the day you read it.',
    styles: { gb: 'GB/T 7714—2015', plain: 'Plain English' },
  },

  copyText: 'Copy',
  textCopied: 'Copied',
  textCopyBlocked: 'The browser did not let this page copy. The text is selected: press Ctrl+C.',

  blanks: { site: 'address of this site/', day: 'date' },

  related: 'Related charts',
  noscript: 'With scripts on there are more sizes, dark and transparent pictures, copying, and PPTX.',
  panelFailed: 'The choice of sizes and slides did not load. The ready-made pictures are here.',
  retry: 'Try again',
  shareAlt: (site) => `${site}: the figures of a city government bulletin as charts that can be compared and traced`,
};
