"use strict";
(() => {
  const words = JSON.parse(document.body.dataset.words);
  const by = (name) => document.getElementById(name);
  const [drop, input, told, progress, done, frame] = ["drop", "file", "told", "progress", "done", "report"].map(by);
  const say = (text, error = false) => { told.textContent = text; told.classList.toggle("error", error); };
  const named = (key) => words[key].replace("{name}", letter.name);
  let letter = null;
  let report = "";

  // Nothing is kept at the other side: for the copy the letter is sent once more.
  function send(what, kind) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("POST", what);
      request.responseType = kind;
      request.setRequestHeader("Content-Type", "application/octet-stream");
      request.setRequestHeader("X-Name", encodeURIComponent(letter.name));
      request.upload.onprogress = (event) => { progress.max = event.total; progress.value = event.loaded; };
      request.upload.onload = () => { progress.removeAttribute("value"); say(named("checking")); };
      request.onload = async () => {
        if (request.status === 200) return resolve(request.response);
        const why = kind === "blob" ? await request.response.text() : request.response;
        const known = { 413: words["too large"], 503: words.busy };
        return reject(known[request.status] || words.failed.replace("{why}", why));
      };
      request.onerror = () => reject(words.gone);
      progress.hidden = false;
      say(named("sending"));
      request.send(letter);
    }).finally(() => { progress.hidden = true; });
  }

  async function check(file) {
    if (!file) return;
    letter = file;
    if (file.size > words.limit) { say(words["too large"], true); return; }
    try {
      report = await send("report", "text");
    } catch (why) { say(why, true); return; }
    frame.srcdoc = report;
    frame.hidden = false;
    drop.hidden = true;
    done.hidden = false;
    by("copy").hidden = !/\.(docx|odt|fodt)$/i.test(letter.name);
    document.documentElement.classList.add("reported");
    say(named("done"));
  }

  function save(blob, name) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }
  const stem = () => letter.name.replace(/\.[^.]*$/, "");
  const ending = () => letter.name.match(/\.[^.]*$/)?.[0] || "";

  by("copy").addEventListener("click", async () => {
    try {
      save(await send("copy", "blob"), `${stem()}-lint-letter${ending()}`);
      say(named("done"));
    } catch (why) { say(why, true); }
  });
  by("save").addEventListener("click", () => save(new Blob([report], { type: "text/html" }), `${stem()}.html`));
  by("another").addEventListener("click", () => {
    letter = null;
    report = "";
    frame.hidden = done.hidden = true;
    frame.removeAttribute("srcdoc");
    drop.hidden = false;
    input.value = "";
    document.documentElement.classList.remove("reported");
    say("");
    input.focus();
  });
  drop.addEventListener("submit", (event) => event.preventDefault());
  input.addEventListener("change", () => check(input.files[0]));
  document.addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("over"); });
  document.addEventListener("dragleave", () => drop.classList.remove("over"));
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    if (!drop.hidden) check(event.dataTransfer.files[0]);
  });
})();
