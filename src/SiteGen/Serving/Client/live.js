// Added by "sitegen serve" to pages that a browser opens; no built site has it.
(() => {
  const version = document.currentScript.dataset.version;
  let source = null;
  let panel = null;

  const element = (name, text, className) => {
    const made = document.createElement(name);
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };

  const entry = (problem) => {
    const item = element("li", "", problem.severity);
    item.append(element("p", problem.at, "at"), element("p", `${problem.severity} ${problem.code}: ${problem.message}`, "message"));
    if (problem.excerpt) item.append(element("pre", problem.excerpt));
    if (problem.hint) item.append(element("p", `Hint: ${problem.hint}`, "hint"));
    return item;
  };

  const hide = () => {
    panel?.remove();
    panel = null;
  };

  const show = ({ problems, more }) => {
    hide();
    if (problems.length === 0) return;
    panel = document.createElement("sitegen-problems");
    panel.setAttribute("role", "alert");
    const root = panel.attachShadow({ mode: "open" }); // the theme's styles and these do not meet
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = "/_sitegen/live.css";
    const errors = problems.filter((problem) => problem.severity === "error").length;
    const close = element("button", "Hide");
    close.type = "button";
    close.addEventListener("click", hide);
    const head = element("header", "");
    head.append(element("h1", errors === 1 ? "An error keeps the last change from showing" : "Errors keep the last change from showing"), close);
    const list = document.createElement("ol");
    list.append(...problems.map(entry));
    const box = document.createElement("section");
    box.append(head, list);
    if (more > 0) box.append(element("p", `… and ${more} more: the terminal shows them all.`));
    root.append(sheet, box);
    document.body.append(panel);
  };

  // A page in the background lets go: browsers keep only six connections to a host.
  const listen = () => {
    if (document.visibilityState === "hidden") {
      source?.close();
      source = null;
    } else if (source === null) {
      source = new EventSource("/_sitegen/changes");
      source.addEventListener("message", (event) => {
        const state = JSON.parse(event.data);
        if (state.version === version) show(state);
        else location.reload();
      });
    }
  };

  document.addEventListener("visibilitychange", listen);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
  listen();
})();
