/** Chinese characters, and nothing of the scripts that two bytes of GB 18030 may be taken for. */
const CHINESE = /[\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]/;
const BYTE_PAIRS = /[\u0080-\u07FF]/;

/**
 * Decodes a line beyond ASCII as UTF-8; null for one that is not. Short lines of GB 18030 may happen to be valid UTF-8:
 * those would not be Chinese.
 */
export function utf8Line(): (line: Uint8Array) => string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (line) => {
    try {
      const text = decoder.decode(line);
      return BYTE_PAIRS.test(text) && !CHINESE.test(text) ? null : text;
    } catch {
      return null;
    }
  };
}
