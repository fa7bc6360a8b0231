// Takes notes on the page that a program makes, in Chromium, and has the program merge them: every note that
// was acknowledged is there, also after the browser was killed in the middle of another.
//
//     node capture.mjs ROUNDS [TOOLS] [KILLS] [PICTURES]
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Chromium } from "./chromium.mjs";

const [rounds, tools = "", kills = "3", pictures = ""] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "page-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
const network = join(folder, "network");
const page = join(folder, "capture.html");
const address = `file://${page}`;

const run = (...words) => execFileSync(rounds, words, {
  cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"],
  env: { PATH: process.env.PATH, HOME: folder, ROUNDS_NETWORK: network, TZ: "America/New_York" },
});

const expect = (isSo, words) => {
  if (isSo) return;
  console.error(`FAILED: ${words}`);
  process.exit(1);
};

run("init", network);
run("open", "Harbor, autumn", "--school", "Harbor School", "--as", "FA", "--problem",
  "What are students asked to do when they are asked to think?", "--focus", "What do students say?",
  "--focus", "What is on the board?");
run("visit", "plan", "1", "2");
run("page", "-o", page);
const size = readFileSync(page).length;

const profile = join(folder, "profile");
const picture = async (browser, name) => {
  if (pictures) writeFileSync(join(pictures, `${name}.png`), await browser.picture());
};

/** Sends a note by the keyboard, and gives what the page acknowledges. */
const note = async (browser, text) => {
  await browser.run(() => document.getElementById("line").focus());
  await browser.type(text);
  await browser.key("Enter");
  await browser.run(() => rounds.done());
};
const shownNotes = (browser) => browser.run(() =>
  [...document.querySelectorAll("li.note:not(.dim) .words")].map((words) => words.textContent));

const axe = [join(tools, "axe_core_python/axe.min.js"), join(tools, "axe-core/axe.min.js")]
  .find((path) => tools && existsSync(path));

/** Holds what is shown against the rules for WCAG 2.1 AA, at two widths, light and dark. */
const check = async (browser, name) => {
  for (const [width, height] of [[320, 640], [1280, 800]]) {
    for (const scheme of ["light", "dark"]) {
      await browser.tell("Emulation.setDeviceMetricsOverride",
        { width, height, deviceScaleFactor: 1, mobile: width < 600 });
      await browser.tell("Emulation.setEmulatedMedia",
        { features: [{ name: "prefers-color-scheme", value: scheme }] });
      await picture(browser, `${name}-${width}-${scheme}`);
      const wide = await browser.run(() => document.documentElement.scrollWidth > innerWidth);
      expect(!wide, `${name} is wider than ${width} pixels`);
      const small = await browser.run(() => [...document.querySelectorAll("button, input, textarea")]
        .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 43.5)
        .map((one) => one.outerHTML));
      expect(!small.length, `${name} has targets of less than 44 pixels: ${small}`);
      if (!axe) continue;
      await browser.tell("Runtime.evaluate", { expression: readFileSync(axe, "utf8") });
      const found = await browser.run(async () => {
        const { violations } = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      });
      expect(!found.length, `${name} at ${width} in ${scheme}: ${found.join("\n")}`);
    }
  }
};

let browser = await Chromium.start(profile);
await browser.open(address);
await check(browser, "join");
await browser.run(() => document.getElementById("code").focus());
await browser.type("km");
await browser.key("Enter");
await browser.until(() => document.body.innerText.includes("Which visit?"));
await browser.run(() => rounds.done());
await check(browser, "visits");
await browser.press("Visit 1");
await browser.press("Begin");
expect(await browser.run(() => document.getElementById("blank").hidden), "the screen stays as it is");
await note(browser, "T: Why do you think it floats?");
await note(browser, "S: because it is light");
await note(browser, "c the board says 3/4 + 1/8");
await note(browser, "a good lesson <b>for</b> all");
await check(browser, "notes");
expect((await shownNotes(browser)).length === 4, "four notes are shown");
await browser.press("Change KM4");
await browser.run(() => document.getElementById("line").select());
await note(browser, "24 of 26 students write in the table");
await browser.press("Missing");
await check(browser, "missing");
await browser.press("For the table");
for (const label of ["Choose KM1", "Choose KM2", "Choose KM3"]) await browser.press(label);
await check(browser, "selecting");
await browser.press("Hand over");
await check(browser, "handing");
await browser.press("Notes");
await browser.press("Blank");
expect(await browser.run(() => !document.getElementById("blank").hidden), "the screen is blank");
await browser.key("Escape");
expect(await browser.run(() => document.getElementById("blank").hidden), "the screen is back");

// Killed in the middle of a note: what was acknowledged is there, and what was typed as well.
const acknowledged = await shownNotes(browser);
for (let kill = 0; kill < Number(kills); kill += 1) {
  const text = `S: note before cut ${kill}`;
  await note(browser, text);
  acknowledged.push(...(await shownNotes(browser)).filter((words) => !acknowledged.includes(words)));
  await browser.run(() => document.getElementById("line").focus());
  await browser.type(`S: half of a note ${kill}`);
  await browser.run(() => rounds.done());
  await browser.kill();
  browser = await Chromium.start(profile);
  await browser.open(address);
  const after = await shownNotes(browser);
  expect(acknowledged.every((words) => after.includes(words)), `cut ${kill} lost a note: ${after}`);
  const draft = await browser.run(() => document.getElementById("line").value);
  expect(draft === `S: half of a note ${kill}`, `cut ${kill} lost what was typed: ${draft}`);
  await browser.press("Discard");
}

// How long things take, with many notes.
const begun = Date.now();
await browser.open(address);
const opening = Date.now() - begun;
const many = pictures ? 2_000 : 20;
const kept = [];
for (let count = 0; count < many; count += 1) {
  const start = performance.now();
  await note(browser, `S: says ${count} tiles`);
  kept.push(performance.now() - start);
}
const echoes = await browser.run(async () => {
  const line = document.getElementById("line");
  const times = [];
  for (let key = 0; key < 200; key += 1) {
    const start = performance.now();
    line.value += "a";
    line.dispatchEvent(new InputEvent("input", { bubbles: true }));
    times.push(performance.now() - start);
    await new Promise(requestAnimationFrame);
  }
  return times.sort((one, other) => one - other);
});
await browser.press("Discard");

const requests = browser.requests.filter((url) => !/^(file|data|about|blob):/.test(url));
expect(!requests.length, `the page asked for ${requests}`);
const file = await browser.run(async () => {
  [...document.querySelectorAll("button")].find((one) => one.textContent === "Hand over").click();
  await rounds.done();
  return document.getElementById("journal").value;
});
await browser.close();
const handed = join(folder, "harbor-autumn-KM-page.jsonl.txt");
writeFileSync(handed, file);
console.log(run("merge", handed).trim().split("\n")[0]);
const notes = JSON.parse(run("summary", "--format", "json", "--for", "group")).notes
  .filter(({ author }) => author === "KM");
const merged = notes.map(({ text }) => text);
expect(notes.filter(({ selected }) => selected).length === 3, "three notes come to the table");
const plain = (words) => words.replace(/^[TSCK/]+: /, "");
const lost = acknowledged.map(plain).filter((words) => !merged.includes(words));
expect(!lost.length, `the program lacks ${lost}; it has ${merged.slice(0, 8)}`);
expect(merged.length === acknowledged.length + many, `${merged.length} notes were merged`);
const again = run("merge", handed, "--format", "json");
expect(JSON.parse(again).new === 0, "nothing comes in twice");

kept.sort((one, other) => one - other);
const at = (times, share) => times[Math.floor((times.length - 1) * share)].toFixed(1);
console.log(`${(size / 1000).toFixed(0)} kB; open after ${opening} ms; key to echo ${at(echoes, 0.5)} ms, `
  + `99 % within ${at(echoes, 0.99)} ms; Enter to kept ${at(kept, 0.5)} ms, 99 % within ${at(kept, 0.99)} ms `
  + `with ${many} notes; ${kills} cuts, nothing lost; ${axe ? "no violation by axe" : "axe was not there"}`);
