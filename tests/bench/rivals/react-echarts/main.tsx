import * as echarts from 'echarts';
import ReactEChartsCore from 'echarts-for-react/esm/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chartOption } from '../../../../src/charts/chart-option.ts';
import { LIGHT } from '../../../../src/charts/palette.ts';
import type { ChartModel } from '../../../../src/model/chart-model.ts';

const WIDTH = 640;

/** The usual way: all of ECharts, every chart drawn in the browser when the page's script has run. */
function Chart({ model }: { readonly model: ChartModel }) {
  const { option, height } = chartOption(model, { width: WIDTH, palette: LIGHT });
  return (
    <figure>
      <h2>{model.finding}</h2>
      <p>{model.subtitle}</p>
      <ReactEChartsCore echarts={echarts} option={option} style={{ width: WIDTH, height }} />
    </figure>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      {CHART_MODELS.map((model) => (
        <Chart key={model.id} model={model} />
      ))}
    </StrictMode>,
  );
}
