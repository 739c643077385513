// The parts of Apache ECharts that the pages use; scripts/refresh-vendor bundles them.
import * as core from "echarts/core";
import { BarChart, HeatmapChart, LineChart, PieChart } from "echarts/charts";
import {
  AriaComponent, DatasetComponent, GridComponent, LegendComponent, MarkLineComponent, TitleComponent, TooltipComponent,
  VisualMapComponent,
} from "echarts/components";
import { SVGRenderer } from "echarts/renderers";
import { LabelLayout } from "echarts/features";
import chinese from "echarts/i18n/langZH-obj.js";

core.use([
  BarChart, HeatmapChart, LineChart, PieChart, AriaComponent, DatasetComponent, GridComponent, LegendComponent, MarkLineComponent,
  TitleComponent, TooltipComponent, VisualMapComponent, SVGRenderer, LabelLayout,
]);
core.registerLocale("ZH", chinese);

// Chinese and SVG unless the page asks otherwise.
export function init(element, theme, options) {
  return core.init(element, theme, { renderer: "svg", locale: "ZH", ...options });
}
export const { getInstanceByDom, registerTheme, use } = core;
