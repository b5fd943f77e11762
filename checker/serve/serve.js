"use strict";
(() => {
  const words = JSON.parse(document.body.dataset.words);
  const by = (name) => document.getElementById(name);
  const [drop, input, more, told, progress, done, frame] =
    ["drop", "file", "more", "told", "progress", "done", "report"].map(by);
  const say = (text, error = false) => { told.textContent = text; told.classList.toggle("error", error); };
  const several = () => files.length > 1 && !together;
  const names = () => (several() ? words.letters.replace("{count}", files.length) : files.map((file) => file.name).join(" + "));
  const named = (key) => words[key].replace("{name}", names);
  let files = []; // letters; or, together, a letter and its annexes
  let together = false;
  let comments = []; // the files that a copy with comments can be had of
  let report = "";

  // Nothing is kept at the other side: for a copy all files are sent once more.
  function send(what, kind, which = 0) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("POST", what);
      request.responseType = kind;
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.setRequestHeader("X-Name", files.map((file) => encodeURIComponent(file.name)).join(","));
      request.setRequestHeader("X-Sizes", files.map((file) => file.size).join(","));
      request.setRequestHeader("X-Which", which);
      request.setRequestHeader("X-Together", together ? "1" : "0");
      request.upload.onprogress = (event) => { progress.max = event.total; progress.value = event.loaded; };
      request.upload.onload = () => { progress.removeAttribute("value"); say(named("checking")); };
      request.onload = async () => {
        if (request.status === 200) {
          const possible = request.getResponseHeader("X-Comments");
          if (possible !== null) comments = possible.split(",").filter(Boolean).map(Number);
          return resolve(request.response);
        }
        const why = kind === "blob" ? await request.response.text() : request.response;
        const known = { 413: words["too large"], 503: words.busy };
        return reject(known[request.status] || words.failed.replace("{why}", why));
      };
      request.onerror = () => reject(words.gone);
      progress.hidden = false;
      say(named("sending"));
      request.send(new Blob(files));
    }).finally(() => { progress.hidden = true; });
  }

  async function check(given, asOne = together) {
    const before = [files, together];
    [files, together] = [[...files, ...given], asOne];
    try {
      if (files.length > words.most) throw words["too many"];
      if (files.reduce((sum, file) => sum + file.size, 0) > words.limit) throw words["too large"];
      report = await send("report", "text");
    } catch (why) { [files, together] = before; say(why, true); return; }
    frame.srcdoc = report;
    frame.hidden = false;
    drop.hidden = true;
    done.hidden = false;
    by("copy").hidden = !comments.length;
    by("annex").hidden = several();
    by("join").hidden = files.length < 2;
    by("join").textContent = together ? words.part : words.join;
    document.documentElement.classList.add("reported");
    say(named(several() ? "done several" : "done"));
  }

  function save(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }
  const stem = (file) => file.name.replace(/\.[^.]*$/, "");
  const ending = (file) => file.name.match(/\.[^.]*$/)?.[0] || "";

  by("copy").addEventListener("click", async () => {
    try {
      for (const which of comments) {
        const file = files[which];
        save(await send("copy", "blob", which), `${stem(file)}-lint-letter${ending(file)}`);
      }
      say(named(several() ? "done several" : "done"));
    } catch (why) { say(why, true); }
  });
  by("save").addEventListener("click", () => save(new Blob([report], { type: "text/html" }), `${stem(files[0])}.html`));
  by("another").addEventListener("click", () => {
    [files, together, report] = [[], false, ""];
    frame.hidden = done.hidden = true;
    frame.removeAttribute("srcdoc");
    drop.hidden = false;
    input.value = more.value = "";
    document.documentElement.classList.remove("reported");
    say("");
    input.focus();
  });
  drop.addEventListener("submit", (event) => event.preventDefault());
  const given = (list) => { if (list.length) return check(list); };
  by("join").addEventListener("click", () => check([], !together));
  input.addEventListener("change", () => given(input.files));
  by("annex").addEventListener("click", () => more.click());
  more.addEventListener("change", () => { if (more.files.length) check(more.files, true).finally(() => { more.value = ""; }); });
  document.addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("over"); });
  document.addEventListener("dragleave", () => drop.classList.remove("over"));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    given(event.dataTransfer.files);
  });
})();
