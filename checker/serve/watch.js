"use strict";
(() => {
  const words = JSON.parse(document.body.dataset.words);
  const by = (name) => document.getElementById(name);
  const [told, done, frame] = ["told", "done", "report"].map(by);
  const PAUSE = 700; // milliseconds from one question to the next
  let seen = { version: -1, comments: [] };
  let report = "";
  document.documentElement.classList.add("reported");

  // The report is a page that cannot reach this one: it is asked where its reader is before it is replaced.
  function where() {
    return new Promise((resolve) => {
      const heard = (event) => {
        if (event.source !== frame.contentWindow || !event.data?.at) return;
        window.removeEventListener("message", heard);
        resolve(event.data.at);
      };
      window.addEventListener("message", heard);
      setTimeout(() => { window.removeEventListener("message", heard); resolve(null); }, 500);
      frame.contentWindow.postMessage("where", "*");
    });
  }
  async function show(page) {
    const at = report ? await where() : null;
    report = page;
    if (at) frame.addEventListener("load", () => frame.contentWindow.postMessage({ at }, "*"), { once: true });
    frame.srcdoc = page;
    frame.hidden = false;
    done.hidden = false;
  }

  async function ask() {
    try {
      const answer = await fetch("watched", { headers: { "X-Seen": seen.version } });
      if (!answer.ok) throw new Error(answer.statusText);
      const now = await answer.json();
      if (now.page) await show(now.page);
      seen = now;
      told.classList.toggle("error", ["missing", "failing"].includes(now.state));
      if (told.textContent !== now.told) told.textContent = now.told;
      document.title = now.version ? `(${now.findings}) ${words.name}` : words.name;
      by("copy").hidden = !now.comments.length;
    } catch {
      told.textContent = words.gone;
      told.classList.add("error");
    }
  }
  let timer = 0;
  async function follow() {
    clearTimeout(timer);
    await ask();
    clearTimeout(timer);
    timer = setTimeout(follow, PAUSE);
  }
  // A page that nobody sees asks seldom: it asks at once when it is looked at again.
  document.addEventListener("visibilitychange", () => { if (!document.hidden) follow(); });

  function save(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }
  by("save").addEventListener("click", () => save(new Blob([report], { type: "text/html" }), `${words.name.replace(/\.[^.]*$/, "")}.html`));
  by("copy").addEventListener("click", async () => {
    for (const which of seen.comments) {
      const answer = await fetch("copy", { headers: { "X-Which": which } });
      if (!answer.ok) { told.textContent = words.failed.replace("{why}", await answer.text()); return; }
      save(await answer.blob(), words.names[which].replace(/(\.[^.]*)?$/, "-lint-letter$1"));
    }
  });
  follow();
})();
