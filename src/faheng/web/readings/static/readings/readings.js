// 读报告的小脚本: drop files, keep text and list together, and take a selection in the text as a figure that was missed. Every page works without it.
(() => {
  "use strict";

  const drop = (form) => {
    const input = form.querySelector("input[type=file]");
    const wrong = form.querySelector("[data-wrong]");
    const judge = () => {
      const files = [...input.files];
      const large = files.find((file) => file.size > Number(form.dataset.largest));
      wrong.textContent = large
        ? `“${large.name}”有 ${Math.ceil(large.size / 1048576)} MB，超过 ${form.dataset.largest / 1048576} MB 的上限，请只提供报告正文`
        : files.length > Number(form.dataset.most) ? `一次选了 ${files.length} 个文件，超过 ${form.dataset.most} 个的上限，请分几次读入` : "";
      return !wrong.textContent;
    };
    input.addEventListener("change", judge);
    form.addEventListener("submit", (event) => {
      if (judge()) return;
      event.preventDefault();
      event.stopPropagation();
    });
    for (const name of ["dragenter", "dragover"]) form.addEventListener(name, (event) => { event.preventDefault(); form.classList.add("over"); });
    form.addEventListener("dragleave", () => form.classList.remove("over"));
    form.addEventListener("drop", (event) => {
      event.preventDefault();
      form.classList.remove("over");
      if (!event.dataTransfer.files.length) return;
      input.files = event.dataTransfer.files;
      if (judge()) form.requestSubmit();
    });
  };

  // Positions count characters of the text, as the server counts them: code points, not the halves of JavaScript.
  const length = (text) => [...text].length;
  const line = (node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-at]");
  const chosen = (source) => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const first = line(range.startContainer);
    if (!first || first !== line(range.endContainer) || !source.contains(first)) return null;
    const before = document.createRange();
    before.setStart(first, 0);
    before.setEnd(range.startContainer, range.startOffset);
    return { quote: range.toString(), start: Number(first.dataset.at) + length(before.toString()) };
  };

  const missed = (source) => {
    const link = document.querySelector("[data-missed]");
    if (!link || !source.dataset.add) return;
    document.addEventListener("selectionchange", () => {
      const found = chosen(source);
      link.href = found ? `${source.dataset.add}?${new URLSearchParams(found)}` : source.dataset.add;
      link.textContent = found ? `补录“${found.quote.length > 8 ? `${found.quote.slice(0, 8)}…` : found.quote}”` : "补录漏读的数字";
      link.classList.toggle("btn-primary", Boolean(found));
      link.classList.toggle("btn-outline-primary", !found);
    });
  };

  // Text and list keep together: whoever jumps to a figure on one side finds it on the other, too.
  const together = () => {
    const [, side, number] = /^#([tf])(\d+)$/.exec(location.hash) ?? [];
    if (!side) return;
    for (const old of document.querySelectorAll(".reader .here")) old.classList.remove("here");
    const other = document.getElementById((side === "t" ? "f" : "t") + number);
    const box = other?.closest(".source, .figures");
    if (!box) return;
    (other.closest("a.fig") ?? other).classList.add("here");
    box.scrollTop += other.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
  };
  window.addEventListener("hashchange", together);

  document.addEventListener("DOMContentLoaded", () => {
    for (const form of document.querySelectorAll("[data-drop]")) drop(form);
    for (const source of document.querySelectorAll("[data-source]")) missed(source);
    together();
  });
})();
