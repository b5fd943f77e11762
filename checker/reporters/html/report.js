"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const every = all(".finding");
  const findings = every.filter((finding) => !finding.classList.contains("look"));
  const short = document.getElementById("short");
  const form = document.getElementById("filters");
  const told = document.getElementById("told");
  const rule = document.getElementById("rule");
  const opener = document.getElementById("open");
  root.classList.add("js");
  all(".does").forEach((part) => { part.hidden = false; });

  // The places of a finding are lit while it is open, in the text and wherever they are.
  const lit = (finding, on) => all(`[data-f~="${finding.id}"]`).forEach((place) => {
    const names = place.dataset.f.split(" ");
    const stays = names.some((name) => document.getElementById(name)?.classList.contains("open"));
    place.classList.toggle("lit", on || stays);
  });
  every.forEach((finding) => {
    const details = finding.querySelector("details");
    details.addEventListener("toggle", () => {
      finding.classList.toggle("open", details.open);
      lit(finding, details.open);
      align(window.matchMedia("print").matches);
    });
  });

  // Each finding beside its own line, and below the one before it: the text keeps its own distances.
  const wide = window.matchMedia("(min-width: 60.01rem)");
  const letters = all(".letter");
  function align(printing = false) {
    const beside = wide.matches && !printing;
    letters.forEach((letter) => {
      letter.classList.toggle("beside", beside);
      letter.style.minHeight = "";
      const top = letter.getBoundingClientRect().top;
      let free = 12;
      all(".finding", letter).forEach((card) => {
        card.style.top = "";
        if (!beside || card.hidden) return;
        const place = document.querySelector(`a[data-card="${card.id}"]`) || card.closest(".row");
        free = Math.max(free, place.getBoundingClientRect().top - top - 10);
        card.style.top = `${free}px`;
        free += card.offsetHeight + 8;
      });
      if (beside) letter.style.minHeight = `${free + 12}px`;
    });
  }

  const shown = () => findings.filter((finding) => !finding.hidden);
  const off = (kind) => all(`input[name="${kind}"]`, form).filter((box) => !box.checked).map((box) => box.value);
  // What is left out takes no room: its line in the lists, its letter, and the text that it is not about.
  function filter() {
    const [outcomes, severities] = [off("outcome"), off("severity")];
    ["agrees", "rounding", "contradicted", "well-formed"].forEach((name) => root.classList.toggle(`no-${name}`, outcomes.includes(name)));
    all("tr[data-outcome]").forEach((line) => { line.hidden = outcomes.includes(line.dataset.outcome); });
    every.forEach((finding) => {
      const away = severities.includes(finding.dataset.severity) || (rule?.value && finding.dataset.rule !== rule.value);
      finding.hidden = Boolean(away);
      all(`a[data-card="${finding.id}"], li[data-of="${finding.id}"]`).forEach((one) => { one.hidden = finding.hidden; });
    });
    const brief = shown().length < findings.length || Boolean(short?.checked);
    all("section.file").forEach((section) => {
      const left = all(".finding:not(.look)", section).some((finding) => !finding.hidden);
      const away = brief && !left && !section.querySelector(":scope > .unreadable") && !section.matches(".rules");
      section.hidden = away;
      all(`tr[data-letter="${section.id}"]`).forEach((line) => { line.hidden = away; });
      shorten(section, brief);
    });
    all(".rules dl > div").forEach((line) => { line.hidden = Boolean(rule?.value) && line.textContent.indexOf(rule.value) < 0; });
    told.textContent = !brief ? "" : told.dataset.text.replace("{shown}", shown().length).replace("{all}", findings.length);
    align();
  }
  function shorten(section, brief) {
    let cut = false;
    all(".row", section).forEach((row) => {
      const cards = all("[data-f]", row).flatMap((place) => place.dataset.f.split(" ")).map((name) => document.getElementById(name));
      row.hidden = brief && ![...all(".finding", row), ...cards].some((card) => card && !card.hidden && !card.matches(".look"));
      row.classList.toggle("gap", !row.hidden && cut);
      cut = row.hidden;
    });
  }
  // A link leads to what a filter has left out too.
  function reveal(target) {
    for (let one = target; one; one = one.parentElement) {
      one.hidden = false;
      if (one.matches("details.more")) one.open = true;
    }
    align();
  }
  form.addEventListener("change", filter);
  form.addEventListener("submit", (event) => event.preventDefault());

  function open(finding, focus = true) {
    finding.querySelector("details").open = true;
    if (focus) finding.querySelector("summary").focus();
  }
  opener?.addEventListener("click", () => {
    const opening = shown().some((finding) => !finding.querySelector("details").open);
    shown().forEach((finding) => { finding.querySelector("details").open = opening; });
    const text = opener.textContent;
    opener.textContent = opener.dataset.close;
    opener.dataset.close = text;
  });
  document.getElementById("print")?.addEventListener("click", () => window.print());

  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    const led = link && document.getElementById(link.hash.slice(1));
    if (led) {
      reveal(led);
      if (led.matches(".finding")) { open(led); event.preventDefault(); led.scrollIntoView({ block: "center" }); }
      return;
    }
    const place = event.target.closest("[data-f]");
    const cards = place ? place.dataset.f.split(" ").map((name) => document.getElementById(name)) : [];
    const card = cards.find((each) => each && !each.classList.contains("look")); // a look is found where it is folded
    if (card) open(card);
  });
  // Up and down go from finding to finding, but only while one of them has the focus.
  document.addEventListener("keydown", (event) => {
    const here = event.target.closest?.(".finding");
    if (!here) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && event.target.tagName === "SUMMARY") {
      const list = shown();
      const next = list[list.indexOf(here) + step];
      if (next) { event.preventDefault(); next.querySelector("summary").focus(); }
    } else if (event.key === "Escape") {
      here.querySelector("details").open = false;
      here.querySelector("summary").focus();
    }
  });

  // A page of this machine that shows this one anew, when a letter is saved, asks where its reader is, and
  // leads him there again.
  const own = (one) => one.dataset.rule + one.querySelector(".message").textContent;
  const boxes = () => all("input[type=checkbox]", form);
  const box = (one) => `${one.id}${one.name}${one.value}`;
  window.addEventListener("message", (event) => {
    if (event.source !== window.parent || !/^http:\/\/(127\.0\.0\.1|localhost):\d+$/.test(event.origin)) return;
    if (event.data === "where") {
      const cards = all(".finding details[open]").map((one) => one.closest(".finding"));
      const opened = cards.map(own);
      const [near] = cards.map((one) => [own(one), one.getBoundingClientRect().top]).filter(([, y]) => y > 0 && y < window.innerHeight);
      const checked = boxes().filter((one) => one.checked !== one.defaultChecked).map(box);
      event.source.postMessage({ at: { top: window.scrollY, near, opened, checked, rule: rule?.value ?? "" } }, event.origin);
    } else if (event.data?.at) {
      const { top, near, opened, checked, rule: chosen } = event.data.at;
      boxes().forEach((one) => { if (checked.includes(box(one))) one.checked = !one.defaultChecked; });
      if (rule && all("option", rule).some((one) => one.value === chosen)) rule.value = chosen;
      every.forEach((finding) => { if (opened.includes(own(finding))) open(finding, false); });
      filter();
      window.scrollTo({ top, behavior: "instant" });
      const card = near && every.find((finding) => own(finding) === near[0]); // what he reads stays where it was
      if (card) window.scrollBy({ top: card.getBoundingClientRect().top - near[1], behavior: "instant" });
    }
  });

  let before = [];
  window.addEventListener("beforeprint", () => {
    before = findings.filter((finding) => !finding.querySelector("details").open);
    before.forEach((finding) => { finding.querySelector("details").open = true; });
    align(true);
  });
  window.addEventListener("afterprint", () => {
    before.forEach((finding) => { finding.querySelector("details").open = false; });
    align();
  });
  wide.addEventListener("change", () => align());
  window.addEventListener("resize", () => align());
  window.addEventListener("load", () => align());
  const named = document.getElementById(location.hash.slice(1));
  if (named?.classList.contains("finding")) open(named, false);
  align();
})();
