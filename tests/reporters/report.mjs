// What does a real Chromium make of the report? Prints one line of JSON; see test_html_browser.py.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [modules, program, url] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
const troubles = [];

async function opened(options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on("console", (message) => { if (message.type() === "error") troubles.push(message.text()); });
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("request", (request) => { if (request.url().split("#")[0] !== url) troubles.push(request.url()); });
  await page.goto(url);
  return page;
}

const said = {};

// A click, and the keyboard, with the page's own policy in force.
const page = await opened({ viewport: { width: 1400, height: 900 } });
const lit = () => page.locator(".lit").allTextContents();
const summaries = page.locator(".finding summary");
await summaries.first().click();
await page.waitForFunction(() => document.querySelector(".lit"));
said.clicked = {
  lit: await lit(),
  arithmetic: await page.locator(".finding.open .arithmetic > :last-child").innerText(),
  visible: await page.locator(".finding.open .places").isVisible(),
};
const place = await page.locator(".flag").first().boundingBox();
const card = await page.locator(".finding").first().boundingBox();
said.beside = Math.abs(place.y - card.y) < 40 && card.x > place.x;
await page.keyboard.press("Escape");
await page.waitForFunction(() => !document.querySelector(".lit"));
await page.keyboard.press("ArrowDown");
await page.keyboard.press("Enter");
await page.waitForFunction(() => document.querySelector(".lit"));
said.keyboard = await lit();
await page.locator("#open").click();
said.all = await page.locator(".finding details[open]").count();
said.findings = await summaries.count();

// The filters.
const line = () => page.evaluate(() => getComputedStyle(document.querySelector(".letter .m.agrees")).textDecorationLine);
const before = await line();
await page.locator("input[value=agrees]").uncheck();
said.underline = [before, await line()];
await page.locator("#rule").selectOption("sum-mismatch");
said.shown = await page.locator(".finding:visible").count();
said.told = await page.locator("#told").innerText();
said.glance = await page.locator(".glance li:visible").count();
said.rows = [await page.locator(".row:visible").count(), await page.locator(".row").count()];
said.letters = await page.locator("tr[data-letter]:visible").count();
await page.locator("#rule").selectOption("");
await page.locator("#short").check();
said.short = [await page.locator(".row:visible").count(), await page.locator("section.file:visible:not(.rules)").count()];
await page.locator("#short").uncheck();
said.again = [await page.locator(".row:visible").count(), await page.locator("#told").textContent()];
await page.locator("details.more summary", { hasText: "Alle getallen" }).first().click();
const [lines, agreeing] = [page.locator("tr[data-outcome]:visible"), page.locator("tr[data-outcome=agrees]:visible")];
said.table = [await agreeing.count(), await lines.count() > 0];
await page.locator("input[value=agrees]").check();
said.table.push(await agreeing.count() > 0);

// A line of the list leads to its finding, which opens, even if its text is left out.
await page.locator(".glance a").last().click();
said.led = await page.locator(".finding.open .message").last().innerText();

// Nothing is wider than a phone, and all is there without a script and on paper.
const phone = await opened({ viewport: { width: 360, height: 740 } });
said.overflow = await phone.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const plain = await opened({ javaScriptEnabled: false });
said.plain = await plain.locator(".finding").count();
const paper = await opened({});
await paper.emulateMedia({ media: "print" });
await paper.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
said.printed = await paper.locator(".finding .places:visible").count();
said.twice = await paper.locator(".glance:visible").count();
await paper.setViewportSize({ width: 680, height: 900 }); // A4 within its margins
said.cut = await paper.evaluate(() => [...document.querySelectorAll(".letter table")].map((one) => one.scrollWidth - one.closest(".text").clientWidth).filter((more) => more > 0));

// axe is a strange script, which the page's policy refuses: it is lifted for this alone.
said.violations = [];
for (const colorScheme of ["light", "dark"]) {
  for (const width of [1400, 360]) {
    const judged = await opened({ bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
    await judged.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
    await judged.evaluate(axe);
    const { violations } = await judged.evaluate(() => window.axe.run(document));
    said.violations.push(...violations.map((one) => `${one.id}: ${one.nodes[0].html}`));
  }
}
said.troubles = troubles;
console.log(JSON.stringify(said));
await browser.close();
