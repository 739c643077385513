// 比较的图: each [data-option] is drawn from the ECharts option in the JSON that follows it, once it comes into view.
document.addEventListener("DOMContentLoaded", () => {
  const draw = (box) => {
    const { xAxis, yAxis, series } = JSON.parse(box.nextElementSibling.textContent);
    const chart = echarts.init(box, null, { renderer: "svg" });
    chart.setOption({
      color: ["#1d4b86"],
      animation: false,
      tooltip: { trigger: "axis", renderMode: "richText" },
      grid: { left: 8, right: 12, top: 12, bottom: 4, containLabel: true },
      xAxis: { ...xAxis, axisLabel: { width: 84, overflow: "break", interval: 0 } },
      yAxis,
      series: series.map((each) => ({ ...each, barMaxWidth: 34, label: { show: true, position: "top" } })),
    });
    window.addEventListener("resize", () => chart.resize());
  };
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue;
      seen.unobserve(entry.target);
      draw(entry.target);
    }
  }, { rootMargin: "200px" });
  const boxes = document.querySelectorAll("[data-option]");
  for (const box of boxes) seen.observe(box);
  window.addEventListener("beforeprint", () => { for (const box of boxes) if (!box.firstChild) draw(box); });
});
