// 看板的图: each [data-chart] is drawn from the JSON that follows it; colours differ in lightness too, and lines have their own marks.
const drawCharts = (root) => {
  for (const box of root.querySelectorAll("[data-chart]:not([data-drawn])")) {
    box.dataset.drawn = "yes";
    const data = JSON.parse(box.nextElementSibling.textContent);
    const chart = echarts.init(box, null, { renderer: "svg" });
    chart.setOption({
      color: ["#1d4b86", "#c58a00", "#2a8a56"],
      animation: false,
      tooltip: { trigger: "axis", renderMode: "richText" },
      legend: { show: data.series.length > 1, type: "scroll", top: 0 },
      grid: { left: 50, right: 16, top: data.series.length > 1 ? 40 : 16, bottom: 28 },
      xAxis: { type: "category", data: data.months },
      yAxis: { type: "value", name: "", minInterval: data.series.every((series) => series.data.every(Number.isInteger)) ? 1 : 0 },
      series: data.series.map((series, place) => ({ ...series, type: place === 0 ? "bar" : "line", barMaxWidth: 26, symbolSize: 7 })),
    });
    window.addEventListener("resize", () => chart.resize());
  }
};
document.addEventListener("DOMContentLoaded", () => drawCharts(document));
document.addEventListener("htmx:load", (event) => drawCharts(event.detail.elt.parentNode || document));
