import vegaEmbed from 'vega-embed';

const WIDTH = 640;

/** The same figures as bars with their intervals, whatever the chart's form. */
function specOf(model) {
  const values = model.marks.map(({ label, value, interval, emphasis }) => ({
    label,
    value: value ?? interval?.lower ?? interval?.upper ?? null,
    lower: interval?.lower ?? null,
    upper: interval?.upper ?? null,
    emphasis,
  }));
  const y = { field: 'label', type: 'nominal', sort: null, title: null };
  const bars = {
    mark: 'bar',
    encoding: {
      y,
      x: { field: 'value', type: 'quantitative', title: model.unit.label },
      color: { field: 'emphasis', type: 'nominal', legend: null },
    },
  };
  const whiskers = {
    mark: 'rule',
    encoding: { y, x: { field: 'lower', type: 'quantitative' }, x2: { field: 'upper' } },
  };
  return { width: WIDTH, data: { values }, layer: [bars, whiskers] };
}

for (const model of CHART_MODELS) {
  const figure = document.createElement('figure');
  const heading = document.createElement('h2');
  const chart = document.createElement('div');
  heading.textContent = model.finding;
  figure.append(heading, chart);
  document.body.append(figure);
  void vegaEmbed(chart, specOf(model), { actions: false, renderer: 'svg' });
}
