import { words } from './words.ts';

/** Who speaks, and of what. */
export const identity = words({
  zh: {
    /** Of the site. */
    name: '数说衡阳',
    /** The issue of the bulletin that the figures were printed in. */
    bulletin: '《衡阳政报》2016 年第 9 期',
    promise: '把政报文字里的每一个数字，变成看得见、可比较、查得到出处的图。',
  },
  en: {
    name: 'Hengyang in Figures',
    bulletin: 'Hengyang Government Bulletin, No. 9 of 2016',
    promise:
      'Every number buried in the bulletin’s prose, made visible, comparable and traceable to the sentence that printed it.',
  },
});
