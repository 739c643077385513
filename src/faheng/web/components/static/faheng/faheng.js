// 界面的小脚本: what a page does without asking the server. Every page works without it.
(() => {
  "use strict";

  // Rows of a list: one more empty row, its names and ids with the next number.
  const addRow = (box) => {
    const rows = box.querySelectorAll("[data-row]");
    const last = rows[rows.length - 1];
    const fresh = last.cloneNode(true);
    const number = rows.length;
    const name = box.dataset.rows;
    const before = `${name}.${number - 1}.`;
    const idBefore = before.replaceAll(".", "-");
    for (const element of fresh.querySelectorAll("*")) {
      for (const [attribute, old] of [["name", before], ["id", idBefore], ["for", idBefore], ["aria-describedby", idBefore]]) {
        const value = element.getAttribute(attribute);
        if (value && value.startsWith(old)) {
          element.setAttribute(attribute, (attribute === "name" ? `${name}.${number}.` : `${name}.${number}.`.replaceAll(".", "-")) + value.slice(old.length));
        }
      }
      if (element.matches("input:not([type=radio]):not([type=checkbox]), textarea")) element.value = "";
      if (element.matches("select")) element.selectedIndex = 0;
      if (element.matches("input[type=radio], input[type=checkbox]")) element.checked = element.value === "" && element.type === "radio";
    }
    const label = last.getAttribute("aria-label");
    if (label) fresh.setAttribute("aria-label", label.replace(/第\d+项/, `第${number + 1}项`));
    last.after(fresh);
    fresh.querySelector("input, select, textarea")?.focus();
  };

  const prepare = (root) => {
    for (const box of root.querySelectorAll("[data-rows]")) {
      const button = box.querySelector("[data-add-row]");
      if (!button || !button.hidden) continue;
      button.hidden = false;
      button.addEventListener("click", () => addRow(box));
    }
    for (const select of root.querySelectorAll("[data-submits]")) {
      select.addEventListener("change", () => select.form.requestSubmit());
    }
  };

  // A form that writes is sent once: the second click finds the button resting.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || form.target === "_blank") return;
    if (form.dataset.confirm && !confirm(form.dataset.confirm)) {
      event.preventDefault();
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    for (const button of form.querySelectorAll("button[type=submit]")) button.setAttribute("aria-disabled", "true");
  });
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) {
      delete form.dataset.sent;
      for (const button of form.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
    }
  });

  // A part of a page that does not come says so, where it should have stood.
  const told = (event) => {
    const box = event.detail.target;
    if (!box || box === document.body) return;
    const wrong = document.createElement("p");
    wrong.className = "refusal";
    wrong.setAttribute("role", "alert");
    wrong.textContent = "这一部分没有取到：系统出了差错或者连接中断，没有改动任何记录。请刷新页面重试；再次出现的，请告诉系统管理员。";
    box.replaceChildren(wrong);
  };
  document.addEventListener("htmx:responseError", told);
  document.addEventListener("htmx:sendError", told);

  // An open menu closes with Escape or a click beside it.
  const closeMenus = (except) => {
    for (const menu of document.querySelectorAll(".top details[open]")) if (!menu.contains(except)) menu.open = false;
  };
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") closeMenus(null); });
  document.addEventListener("click", (event) => { if (!event.target.closest(".top")) closeMenus(event.target); });

  document.addEventListener("DOMContentLoaded", () => {
    prepare(document);
    document.querySelector("[data-first-refusal]")?.focus();
  });
  document.addEventListener("htmx:load", (event) => prepare(event.detail.elt));
})();
