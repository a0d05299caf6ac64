/**
 * Runs inside the page before its own scripts, as it stands: looks at every frame until all charts are drawn, and adds
 * layout shifts up.
 */
globalThis.observed = { firstChart: null, allCharts: null, layoutShift: 0 };

function isDrawn(figure) {
  if (figure.querySelector('svg text, svg path') !== null) return true;
  const canvas = figure.querySelector('canvas');
  const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  return pixels?.some((byte) => byte !== 0) ?? false;
}

function look(time) {
  const figures = [...document.querySelectorAll('figure')];
  const drawn = figures.filter(isDrawn);
  if (drawn.length > 0) observed.firstChart ??= time;
  const complete = document.readyState !== 'loading' && drawn.length > 0 && drawn.length === figures.length;
  if (complete) observed.allCharts = time;
  else requestAnimationFrame(look);
}

requestAnimationFrame(look);
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) observed.layoutShift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
