const TRADITIONAL =
  '億萬噸戶個畝頃點張臺輛間時裡裏區縣產總業長陽國際標單項類別數據鎮鄉東廣龍灣慶寧蘇陝貴蘭內齊財農務價額資勞動稅進齡歲電運輸險儲蓄遼雲肅懷婁醫師萊漢煙連滿黃開壩齒圖書館學校園蔬從員環積極佔較增長幅實際計劃預';
const SIMPLIFIED =
  '亿万吨户个亩顷点张台辆间时里里区县产总业长阳国际标单项类别数据镇乡东广龙湾庆宁苏陕贵兰内齐财农务价额资劳动税进龄岁电运输险储蓄辽云肃怀娄医师莱汉烟连满黄开坝齿图书馆学校园蔬从员环积极占较增长幅实际计划预';
const TWINS: ReadonlyMap<string, string> = new Map(
  Array.from(TRADITIONAL, (sign, at) => [sign, Array.from(SIMPLIFIED)[at] ?? sign] as const).filter(
    ([a, b]) => a !== b,
  ),
);
const ANY_TRADITIONAL = new RegExp(`[${[...TWINS.keys()].join('')}]`, 'g');

/** Most names are written like this already; normalising them would take ten times as long. */
const PLAIN = /^[a-z\d\u4E00-\u9FFF]*$/;

/** The form in which two spellings of a name are equal: full-width as half-width, no white space, no case. */
export function spelling(text: string): string {
  if (PLAIN.test(text)) return inSimplified(text);
  return inSimplified(
    text
      .normalize('NFKC')
      .replace(/[\s\u200B-\u200D\uFEFF·'"“”‘’]+/g, '')
      .toLowerCase(),
  );
}

/** Characters of traditional script that tables are full of, as the simplified ones that names are known by. */
export function inSimplified(text: string): string {
  return text.replace(ANY_TRADITIONAL, (sign) => TWINS.get(sign) ?? sign);
}
