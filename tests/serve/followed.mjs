// Does the page follow a letter in a real Chromium? Prints JSON; see test_page_browser.py.
import { createRequire } from "node:module";
import { readFileSync, renameSync, writeFileSync } from "node:fs";

const [modules, program, url, letter, later, folder] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
const troubles = [];
const said = {};

const page = await (await browser.newContext({ acceptDownloads: true, viewport: { width: 900, height: 900 } })).newPage();
page.on("console", (message) => { if (message.type() === "error") troubles.push(message.text()); });
page.on("pageerror", (error) => troubles.push(String(error)));
await page.goto(url);
const report = page.frameLocator("#report");
const line = async () => [await page.title(), await page.locator("#told").innerText()];
const card = report.locator(".finding", { hasText: "tellen op" });
await page.waitForFunction(() => document.title.startsWith("(2)"));
await card.locator("summary").click();
await report.locator("#short").check();
await report.locator("#short").uncheck();
await card.locator("summary").scrollIntoViewIfNeeded();
said.first = await line();
const before = (await card.boundingBox()).y;
if (folder) await page.screenshot({ path: `${folder}/watch-before.png` });

// By half, then as Word and LibreOffice save it: another file, which gets the letter's name.
const whole = readFileSync(later);
writeFileSync(letter, whole.subarray(0, whole.length / 2));
await page.locator("#told", { hasText: "opgeslagen; dit is" }).waitFor();
said.half = await line();
writeFileSync(`${letter}.tmp`, whole);
renameSync(`${letter}.tmp`, letter);
await page.waitForFunction(() => document.title.startsWith("(1)"));
await report.locator(".finding.open").waitFor();
await page.waitForTimeout(300);
said.then = await line();
said.open = await report.locator(".finding.open .message").allTextContents();
said.moved = Math.abs((await card.boundingBox()).y - before);
if (folder) await page.screenshot({ path: `${folder}/watch-after.png` });
const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#copy").click()]);
said.name = download.suggestedFilename();

// What was chosen stays chosen.
await report.locator("#short").check();
writeFileSync(letter, whole.subarray(0, 10));
writeFileSync(`${letter}.tmp`, whole);
renameSync(`${letter}.tmp`, letter);
await page.waitForFunction((old) => document.getElementById("told").textContent !== old, said.then[1]);
await page.waitForTimeout(500);
said.short = await report.locator("#short").isChecked();

said.violations = [];
for (const colorScheme of ["light", "dark"]) {
  const judged = await (await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width: 360, height: 740 } })).newPage();
  await judged.goto(url);
  await judged.locator("#done").waitFor();
  await judged.evaluate(axe);
  const { violations } = await judged.evaluate(() => window.axe.run(document, { iframes: false }));
  said.violations.push(...violations.map((one) => `${one.id}: ${one.nodes[0].html}`));
}

said.troubles = [...troubles]; // what is refused from here on is meant to be
await page.route("**/watched", (route) => route.abort());
await page.locator("#told", { hasText: "antwoordt niet" }).waitFor();
said.gone = await page.locator("#told").innerText();
console.log(JSON.stringify(said));
await browser.close();
