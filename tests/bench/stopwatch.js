/** What the benchmark of imports runs in a page. */

/** Starts the stopwatch when a file is given to the page. */
globalThis.awaitFile = (isDone) => {
  const input = document.querySelector('input[type="file"]');
  globalThis.measured = new Promise((resolve) => {
    input.addEventListener('change', ({ target }) => {
      const [file] = target.files;
      const stop = stopwatch();
      isDone(file).then(() => resolve(stop()));
    });
  });
};

/** Done when the page for readers' own tables says what it has read, and has drawn it. */
globalThis.tableIsShown = () =>
  new Promise((resolve) => {
    const look = new MutationObserver(() => {
      if (document.querySelector('.own-figure .live svg')) resolve();
    });
    look.observe(document.body, { childList: true, subtree: true });
  });

/** Cuts the table into cells by PapaParse alone. */
globalThis.tableIsParsed = (file) =>
  new Promise((resolve) => {
    Papa.parse(file, { step: () => undefined, complete: resolve });
  });

/** Does nothing at all, for as long as it is told: what the machine itself does to a page. */
globalThis.nothingIsDone = (seconds) => () =>
  new Promise((resolve) => {
    globalThis.setTimeout(resolve, seconds * 1000);
  });

/** A beat every 4 ms tells how long the thread did not answer; long tasks are those of more than 50 ms that the page had. */
function stopwatch() {
  const begun = performance.now();
  let last = begun;
  let longestBlock = 0;
  const longTasks = [];
  const observer = new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ entryTypes: ['longtask'] });
  const beat = () => {
    const now = performance.now();
    longestBlock = Math.max(longestBlock, now - last - 4);
    last = now;
  };
  const beats = setInterval(beat, 4);
  return () => {
    clearInterval(beats);
    beat();
    longTasks.push(...observer.takeRecords().map(({ duration }) => duration));
    return { seconds: (last - begun) / 1000, longestBlock, longTasks };
  };
}
