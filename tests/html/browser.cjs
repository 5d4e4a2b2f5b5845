// Tries the reports in a folder in headless Chromium: axe-core (WCAG 2.2 AA) in every scheme and width, keyboard alone,
// 400 % zoom, print, nothing fetched, nothing run, and five hundred papers in one page, with the time it takes.
// Usage: node browser.cjs CHROMIUM FOLDER      (with NODE_PATH to axe-core and playwright-core)
"use strict";
const fs = require("fs");
const path = require("path");
const { chromium } = require("playwright-core");
const axeSource = require("axe-core").source;

const [executablePath, folder] = process.argv.slice(2);
const reports = fs.readdirSync(folder).filter((name) => name.endsWith(".html")).sort();
const address = (name) => "file://" + path.resolve(folder, name);
const faults = [];

function expect(holds, report, sentence) {
  if (!holds) faults.push(`${report}: ${sentence}`);
}

const looks = [
  { name: "light", colorScheme: "light" },
  { name: "dark", colorScheme: "dark" },
  { name: "forced colours", colorScheme: "dark", forcedColors: "active" },
];
const widths = [1280, 320]; // 320 CSS pixels: a window of 1280 at 400 %

// Everything is shown before it is judged: folds are opened, and papers out of sight are laid out.
async function unfold(page) {
  await page.evaluate(() => {
    document.querySelectorAll("details").forEach((fold) => (fold.open = true));
    document.querySelectorAll(".paper").forEach((paper) => (paper.style.contentVisibility = "visible"));
  });
}

async function accessible(page, report, look) {
  await page.evaluate(axeSource);
  const found = await page.evaluate(() =>
    axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  expect(found.passes.length > 10, report, "axe tried next to nothing");
  for (const violation of found.violations)
    faults.push(`${report}, ${look}: ${violation.id}: ${violation.help}\n    ` +
      violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)).join("\n    "));
}

async function looksRight(browser, report) {
  for (const look of looks) {
    for (const width of widths) {
      const context = await browser.newContext({ ...look, bypassCSP: true, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(address(report));
      await unfold(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide <= width, report, `${wide} pixels wide in a window of ${width}`);
      await accessible(page, report, `${look.name}, ${width} pixels`);
      await context.close();
    }
  }
}

// The page has a policy that lets nothing be fetched or run; what is refused is told on the console.
async function keepsToItself(browser, report) {
  const page = await browser.newPage();
  const requests = [];
  const complaints = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(address(report));
  expect(requests.length === 1, report, `fetches ${requests.slice(1).join(", ")}`);
  expect(complaints.length === 0, report, `the browser complains: ${complaints.join("; ")}`);
  expect((await page.evaluate(() => document.scripts.length)) === 0, report, "has a script");
  expect((await page.title()).startsWith("Evidence of co-production"), report, "has no title of its own");
  await page.close();
}

const focused = (page) => page.evaluate(() => {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return {
    name: element.tagName.toLowerCase(), text: element.textContent,
    inSight: box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight,
    marked: style.outlineStyle !== "none" || style.boxShadow !== "none",
    open: element.parentElement.open,
  };
});

// Tab, Enter and Space are enough: the skip link, every link and fold in turn, each marked and in sight.
async function keyboardIsEnough(browser, report) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address(report));
  await page.keyboard.press("Tab");
  const skip = await focused(page);
  expect(skip.text === "Skip to the report" && skip.inSight && skip.marked, report, "the skip link is not first and seen");
  await page.keyboard.press("Enter");
  expect((await page.evaluate(() => document.activeElement.id)) === "main", report, "the skip link leads nowhere");
  let folds = 0;
  for (let step = 0; step < 60; ++step) {
    await page.keyboard.press("Tab");
    const now = await focused(page);
    if (now.name === "body" || now.text === skip.text) break;
    expect(now.marked && now.inSight, report, `focus on “${now.text.slice(0, 60)}” is not seen`);
    if (now.name !== "summary") continue;
    await page.keyboard.press(folds++ % 2 ? "Enter" : "Space");
    expect((await focused(page)).open !== now.open, report, `the fold “${now.text}” does not answer to the keyboard`);
  }
  expect(folds > 0 || report === "empty.html" || report.startsWith("nothing"), report, "no fold was reached by keyboard");
  await page.close();
}

async function printsWhole(browser, report) {
  const page = await browser.newPage();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(address(report));
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll("details:not([open]):not(.record) > .nhsuk-details__text")]
      .filter((text) => text.getBoundingClientRect().height === 0).length);
  expect(hidden === 0, report, `${hidden} folds of findings are left out in print`);
  const records = await page.evaluate(() =>
    [...document.querySelectorAll("details.record > .nhsuk-details__text")]
      .filter((text) => text.getBoundingClientRect().height !== 0).length);
  expect(records === 0, report, `${records} folds of what was met, or kept for the record, fill pages`);
  const ground = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue("--ground").trim());
  expect(ground === "#ffffff" || ground === "#fff", report, `prints on ${ground}`);
  await page.close();
}

// Papers out of sight are not laid out yet: a link must lead to its paper all the same.
async function linksLeadToTheirPaper(browser, report) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address(report));
  const links = page.locator(".papers a");
  if ((await links.count()) === 0) return page.close(); // the empty run
  const middle = links.nth(Math.floor((await links.count()) / 2));
  const id = (await middle.getAttribute("href")).slice(1);
  await middle.click();
  await page.waitForTimeout(500);
  const top = await page.evaluate((target) => document.getElementById(target).getBoundingClientRect().top, id);
  expect(Math.abs(top) < 450, report, `the link to ${id} leads ${Math.round(top)} pixels away from it`);
  await page.close();
}

async function tellsSizeAndTime(browser, report) {
  const size = fs.statSync(path.join(folder, report)).size;
  let best = Infinity;
  for (let attempt = 0; attempt < 3; ++attempt) {
    const page = await browser.newPage();
    await page.goto(address(report));
    const took = await page.evaluate(() => performance.getEntriesByType("navigation")[0].loadEventEnd);
    best = Math.min(best, took);
    await page.close();
  }
  console.log(`${report}: ${(size / 1e6).toFixed(1)} MB, opens in ${Math.round(best)} ms`);
  expect(size < 10e6, report, `${size} bytes long`);
}

(async () => {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  for (const report of reports) {
    const many = report === "many.html";
    if (!many) await looksRight(browser, report);
    await keepsToItself(browser, report);
    await keyboardIsEnough(browser, report);
    if (!many) await printsWhole(browser, report);
    await linksLeadToTheirPaper(browser, report);
    if (many) await tellsSizeAndTime(browser, report);
  }
  await browser.close();
  for (const fault of faults) console.error(fault);
  console.log(`${reports.length} reports tried, ${faults.length} faults`);
  process.exit(faults.length === 0 ? 0 : 1);
})();
