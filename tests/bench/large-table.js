/** What the benchmark of imports runs in a page. */

let file;

/** Makes a table of so many MB. */
globalThis.makeTable = (megabytes) => {
  const parts = ['地区,指标,年份,数值\n'];
  let size = 0;
  for (let county = 0; size < megabytes * 1e6; county += 1) {
    for (let at = 0; at < 600; at += 1) {
      const value = `"${1 + (at % 9)},${100 + at}.${county % 90}"`;
      const row = `第${county}县,某项综合指标${at % 20},${1986 + Math.floor(at / 20)}年,${value}\n`;
      parts.push(row);
      // Chinese characters take three bytes.
      size += row.length + 20;
    }
  }
  file = new File(parts, '大.csv');
};

/** Gives the table to the page for readers' own tables and waits until it says what it has read. */
globalThis.importTable = async () => {
  const input = document.querySelector('input[type="file"]');
  const transfer = new DataTransfer();
  transfer.items.add(file);
  input.files = transfer.files;
  const stop = stopwatch();
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise((resolve) => {
    const look = new MutationObserver(() => document.querySelector('.import-summary') && resolve());
    look.observe(document.body, { childList: true, subtree: true });
  });
  return stop();
};

/** Cuts the table into cells by PapaParse alone. */
globalThis.parseTable = async () => {
  const stop = stopwatch();
  await new Promise((resolve) => Papa.parse(file, { step: () => undefined, complete: resolve }));
  return stop();
};

/** A beat every 4 ms tells how long the thread did not answer. */
function stopwatch() {
  const begun = performance.now();
  let last = begun;
  let longestBlock = 0;
  const beat = () => {
    const now = performance.now();
    longestBlock = Math.max(longestBlock, now - last - 4);
    last = now;
  };
  const beats = setInterval(beat, 4);
  return () => {
    clearInterval(beats);
    beat();
    return { seconds: (last - begun) / 1000, longestBlock, megabytes: file.size / 1e6 };
  };
}
