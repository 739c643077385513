// 没有办成的内容: what was sent and not recorded (the login had run out, somebody was first, the server failed) is put back
// when the form is opened again. It lies in this tab only, for this person only, and no longer than until then.
(() => {
  "use strict";
  const NAME = "faheng.unsaved";
  const NOT_KEPT = new Set(["csrfmiddlewaretoken", "key", "kept"]);
  const here = location.pathname + location.search;
  const read = () => { try { return JSON.parse(sessionStorage.getItem(NAME)); } catch { return null; } };
  const write = (sent) => { try { sessionStorage.setItem(NAME, JSON.stringify(sent)); } catch { /* full or forbidden: nothing is kept */ } };
  const drop = () => { try { sessionStorage.removeItem(NAME); } catch { /* forbidden */ } };
  const formsOf = (root) => [...root.querySelectorAll("main form[method=post]")];

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post" || !form.closest("main") || "unsaved" in document.body.dataset) return;
    if (form.querySelector("input[type=password]")) return;
    const fields = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !NOT_KEPT.has(name));
    const files = [...form.querySelectorAll("input[type=file]")].some((input) => input.files.length);
    write({ page: here, person: document.body.dataset.person, form: formsOf(document).indexOf(form), fields, files, lost: false });
  });

  const fill = (form, fields) => {
    const given = new Map();
    for (const [name, value] of fields) given.set(name, [...(given.get(name) ?? []), value]);
    for (const name of given.keys()) {
      const box = [...form.querySelectorAll("[data-rows]")].find((each) => name.startsWith(`${each.dataset.rows}.`));
      const adding = box?.querySelector("[data-add-row]");
      for (let more = 0; adding && more < 100 && !form.querySelector(`[name="${CSS.escape(name)}"]`); more += 1) adding.click();
    }
    for (const input of form.elements) {
      if (!input.name || NOT_KEPT.has(input.name) || input.type === "file") continue;
      const values = given.get(input.name) ?? [];
      if (input.type === "radio" || input.type === "checkbox") input.checked = values.includes(input.value);
      else if (values.length) input.value = values[0];
    }
  };

  document.addEventListener("DOMContentLoaded", () => {
    const sent = read();
    if (!sent) return;
    const { person } = document.body.dataset;
    if (person && person !== sent.person) return drop();
    if ("unsaved" in document.body.dataset) {
      write({ ...sent, lost: true });
      const again = document.querySelector("[data-again]");
      if (again) { again.href = sent.page; again.hidden = false; }
      for (const told of document.querySelectorAll("[data-lost]")) told.hidden = false;
      return undefined;
    }
    if (!sent.lost) return drop();
    const form = formsOf(document)[sent.form];
    if (sent.page !== here || !form) return undefined;
    drop();
    fill(form, sent.fields);
    const told = document.createElement("div");
    told.className = "alert alert-warning";
    told.setAttribute("role", "status");
    told.tabIndex = -1;
    told.textContent = `刚才的内容没有提交成功，已经为您填回，请核对后重新提交。${sent.files ? "附件须重新选择。" : ""}`;
    form.prepend(told);
    told.focus();
    return undefined;
  });
})();
