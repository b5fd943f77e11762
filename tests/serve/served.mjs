// What does a real Chromium make of the page on which a letter is dropped? Prints JSON; see test_page_browser.py.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const [modules, program, url, letter, folder] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
const troubles = [];
const said = {};

const page = await (await browser.newContext({ acceptDownloads: true, viewport: { width: 1300, height: 900 } })).newPage();
page.on("console", (message) => { if (message.type() === "error") troubles.push(message.text()); });
page.on("pageerror", (error) => troubles.push(String(error)));
await page.goto(url);
if (folder) await page.screenshot({ path: `${folder}/start.png` });
await page.locator("#file").setInputFiles(letter);
const report = page.frameLocator("#report");
await report.locator(".finding summary").first().click();
said.arithmetic = await report.locator(".finding.open .arithmetic > :last-child").innerText();
said.lit = await report.locator(".lit").allTextContents();
said.told = await page.locator("#told").innerText();
await page.locator("#more").setInputFiles({ name: "bijlage.txt", mimeType: "text/plain", buffer: Buffer.from("Samen 3 + 4 = 8 zaken.") });
await report.getByText("Samen 3 + 4").first().waitFor();
await page.locator("#told", { hasText: "nagekeken" }).waitFor();
said.together = await page.locator("#told").innerText();
if (folder) await page.screenshot({ path: `${folder}/report.png` });
await page.locator("#join").click();
await page.locator("#told", { hasText: "2 brieven zijn" }).waitFor();
await report.locator("table.letters tbody tr").nth(1).waitFor(); // the page is loaded anew
said.apart = [await page.locator("#told").innerText(), await report.locator("table.letters tbody tr").count(), await page.locator("#annex").isVisible()];
if (folder) await page.screenshot({ path: `${folder}/several.png` });
await page.locator("#join").click();
await page.locator("#told", { hasText: "bijlage.txt is" }).waitFor();
const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#copy").click()]);
said.name = download.suggestedFilename();
await download.saveAs(`${letter}.copy`);
await page.locator("#another").click();
said.again = await page.locator("#drop").isVisible() && !(await page.locator("#report").isVisible());

// Dropped, not chosen.
const bytes = [...readFileSync(letter)];
const data = await page.evaluateHandle((given) => {
  const transfer = new DataTransfer();
  transfer.items.add(new File([new Uint8Array(given)], "gesleept.docx"));
  return transfer;
}, bytes);
await page.dispatchEvent("#drop", "drop", { dataTransfer: data });
await report.locator(".finding").first().waitFor();
said.dropped = await page.locator("#told").innerText();

// No comments are offered where there can be none.
await page.locator("#another").click();
await page.locator("#file").setInputFiles([1, 2, 3].map((number) => ({ name: `${number}.txt`, mimeType: "text/plain", buffer: Buffer.from("Samen 3 + 4 = 8 zaken.") })));
await page.locator("#told", { hasText: "3 brieven zijn" }).waitFor();
said.offered = await page.locator("#copy").isVisible();

// A page from elsewhere gets nothing from it, even one that knows the address.
const other = await (await browser.newContext()).newPage();
await other.goto("data:text/html,<title>elsewhere</title>");
said.elsewhere = await other.evaluate(async (address) => {
  const ask = async (options) => { try { return (await fetch(address, options)).status; } catch { return "refused"; } };
  return [await ask({}), await ask({ method: "POST", body: "x", mode: "no-cors" })];
}, `${url}report`);

said.violations = [];
for (const colorScheme of ["light", "dark"]) {
  const judged = await (await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width: 360, height: 740 } })).newPage();
  await judged.goto(url);
  await judged.evaluate(axe);
  const { violations } = await judged.evaluate(() => window.axe.run(document));
  said.violations.push(...violations.map((one) => `${one.id}: ${one.nodes[0].html}`));
}
said.troubles = troubles;
console.log(JSON.stringify(said));
await browser.close();
