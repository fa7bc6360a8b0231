// Does exercises on the page in a browser, all four kinds, and has the program collect what is handed over.
//
//     node practice.mjs ROUNDS chromium|firefox|webkit [TOOLS] [PICTURES]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Accessibility } from "./accessible.mjs";
import { Trial, browsers, expect } from "./trial.mjs";

const [rounds, kind = "chromium", tools = "", pictures = ""] = process.argv.slice(2);
const trial = new Trial(rounds);
const accessible = new Accessibility(tools, pictures);
const browser = await browsers[kind].start(trial.path("profile"));
const check = (name) => kind === "chromium" ? accessible.check(browser, name) : accessible.rules(browser, name);

const open = async (exercise) => {
  const page = trial.path(`${exercise}.html`);
  trial.run("practice", "page", exercise, "-o", page);
  await browser.open(`file://${page}`);
  await check(`${exercise}-first`);
};

/** Fills the fields of the form, and sends it. */
const fill = async (text) => {
  const fields = await browser.run(() =>
    [...document.querySelectorAll("main textarea, main input")].map(({ id }) => id));
  for (const id of fields) {
    await browser.reach(id);
    await browser.type(text);
  }
  await browser.press("Check");
};

/** Takes the answers out of the page, and has them collected. */
const collect = async (exercise) => {
  await check(`${exercise}-last`);
  const answers = await browser.run(() => document.getElementById("journal").value);
  const folder = trial.path(`answers-${exercise}`);
  mkdirSync(folder);
  writeFileSync(join(folder, "one.txt"), answers);
  const page = trial.run("practice", "collect", exercise, folder);
  expect(page.includes("1"), `nothing was collected of ${exercise}`);
  console.log(`${exercise}: ${page.trim().split("\n").length} lines of the group's page`);
};

await open("sorting-first");
for (let count = 0; !await browser.run(() => Boolean(document.getElementById("journal"))); count += 1) {
  await browser.press("Description");
  if (count === 0) await check("sorting-key");
  await browser.run(() => document.getElementById("next").click());
  await browser.run(() => rounds.done());
}
await collect("sorting-first");

for (const exercise of ["rewriting", "three-corners"]) {
  await open(exercise);
  for (let count = 0; !await browser.run(() => Boolean(document.getElementById("journal"))); count += 1) {
    await fill("4 students write in the table");
    if (count === 0) await check(`${exercise}-key`);
    await browser.run(() => document.getElementById("next").click());
    await browser.run(() => rounds.done());
  }
  await collect(exercise);
}

await open("at-the-market");
await browser.press("Play the lesson");
await browser.note("T: asks what the sign says");
await check("lesson");
await browser.press("Pause");
await browser.note("S: two students read the sign aloud");
await browser.press("Go on");
await browser.press("I'm done");
await check("lesson-task");
await browser.reach("task");
await browser.type("read a sign and say what it means");
await browser.press("See the feedback");
await collect("at-the-market");
await browser.close();
console.log(`${kind}: all four kinds of practice; `
  + (accessible.axe ? `${accessible.count} screens without a violation by axe` : "axe was not there"));
process.exit(0);
