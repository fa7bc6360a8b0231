// Takes notes on the page that a program makes, in a browser, and has the program merge them: every note that
// was acknowledged is there with the time of its first key, also after the browser was killed in the middle of
// another.
//
//     node capture.mjs ROUNDS chromium|firefox|webkit [TOOLS] [KILLS] [PICTURES]
//
// `chromium-keyboard` and `chromium-touch` do everything by the keyboard alone, and by touch alone.
import { Accessibility } from "./accessible.mjs";
import { Trial, browsers, expect, handedOver, joinRound, listenForRequests } from "./trial.mjs";

const [rounds, trialOf = "chromium", tools = "", kills = "3", pictures = ""] = process.argv.slice(2);
const [kind, way] = trialOf.split("-");
const trial = new Trial(rounds);
trial.openRound();
const address = trial.makePage();
const profile = trial.path("profile");
const network = await listenForRequests();
const accessible = new Accessibility(tools, pictures);
const start = async () => {
  const browser = await browsers[kind].start(profile, { proxy: network.port });
  browser.way = way;
  return browser;
};
// Narrow, wide, light and dark is tried in one browser; the rules hold in all.
const check = (name) => trialOf === "chromium" ? accessible.check(browser, name) : accessible.rules(browser, name);
const isBlank = () => browser.run(() => !document.getElementById("blank").hidden);

let browser = await start();
await browser.open(address);
await check("join");
await joinRound(browser, "km");
await check("visits");
await browser.press("Visit 1");
await browser.press("Begin");
expect(!await isBlank(), "the screen stays as it is when a visit begins");
await browser.note("T: Why do you think it floats?");
await browser.note("S: because it is light");
await browser.note("c the board says 3/4 + 1/8");
await browser.note("a good lesson <b>for</b> all");
expect(await browser.run(() => document.getElementById("said").textContent.includes("good")),
  "a judgment is asked about");
await check("notes");
expect((await browser.notes()).length === 4, "four notes are shown");
await browser.press("Change KM4");
await browser.run(() => document.getElementById("line").select());
await browser.note("24 of 26 students write in the table");
expect((await browser.notes()).length === 4, "a note that is changed stays one note");
await browser.press("Missing");
await check("missing");
await browser.press("For the table");
for (const label of ["Choose KM1", "Choose KM2", "Choose KM3"]) await browser.press(label);
await check("selecting");
await browser.press("Hand over");
await check("handing");
await browser.press("Notes");
await browser.press("Blank");
expect(await isBlank(), "the screen is blank");
await browser.key("Escape");
expect(!await isBlank(), "the screen is back");

// Killed in the middle of a note: what was acknowledged is there, and what was typed as well.
const acknowledged = new Set(await browser.notes());
for (let kill = 0; kill < Number(kills); kill += 1) {
  await browser.note(`S: note before cut ${kill}`);
  for (const words of await browser.notes()) acknowledged.add(words);
  await browser.reach("line");
  await browser.type(`S: half of a note ${kill}`);
  await browser.run(() => rounds.done());
  await browser.kill();
  browser = await start();
  await browser.open(address);
  const after = await browser.notes();
  const missing = [...acknowledged].slice(-50).filter((words) => !after.includes(words));
  expect(!missing.length, `cut ${kill} lost ${missing}`);
  const draft = await browser.run(() => document.getElementById("line").value);
  expect(draft === `S: half of a note ${kill}`, `cut ${kill} lost what was typed: ${draft}`);
  await browser.press("Discard");
}

// A visit of twenty minutes at its own times, sixty times as fast.
const typed = [];
const begun = Date.now();
for (let minute = 0; minute < 20; minute += 1) {
  await new Promise((resolve) => setTimeout(resolve, begun + minute * 1_000 - Date.now()));
  await browser.reach("line");
  const before = Date.now();
  await browser.type("S");
  const after = Date.now();
  const text = `says ${minute} tiles`;
  await browser.type(`: ${text}`);
  await browser.key("Enter");
  await browser.run(() => rounds.done());
  typed.push({ text, before, after });
}

await browser.press("End");
expect(!await isBlank(), "the screen stays as it is when a visit ends");
const file = await handedOver(browser);
for (const { text, before, after } of typed) {
  const line = file.trimEnd().split("\n").map((line) => JSON.parse(line))
    .find((line) => JSON.stringify(line).includes(text));
  const at = Date.parse(line.happened);
  expect(at >= before && at <= after, `“${text}” has the time of its first key`);
}
const inside = [...browser.requests ?? [], ...network.asked].filter((url) => !/^(file|data|about|blob):/.test(url));
expect(kind === "firefox" || !inside.length, `the page asked for ${inside}`);
await browser.close();

const handed = trial.write("harbor-autumn-KM-page.jsonl.txt", file);
console.log(trial.run("merge", handed).trim().split("\n")[0]);
const notes = JSON.parse(trial.run("summary", "--format", "json", "--for", "group")).notes
  .filter(({ author }) => author === "KM");
const merged = notes.map(({ text }) => text);
expect(notes.filter(({ selected }) => selected).length === 3, "three notes come to the table");
const plain = (words) => words.replace(/^[TSCK/]+: /, "");
const lost = [...acknowledged].map(plain).filter((words) => !merged.includes(words));
expect(!lost.length, `the program lacks ${lost}; it has ${merged.slice(0, 8)}`);
expect(merged.length === acknowledged.size + typed.length, `${merged.length} notes were merged`);
expect(JSON.parse(trial.run("merge", handed, "--format", "json")).new === 0, "nothing comes in twice");
const [onPage] = JSON.parse(trial.run("status", "--format", "json")).pages;
expect(onPage.noteCount === merged.length && onPage.missingCount === 0, "status knows what came from the page");
console.log(`${trialOf}: ${(trial.size("capture.html") / 1_000).toFixed(0)} kB, ${kills} cuts and a visit of 20 `
  + `notes, nothing lost, every time that of the first key, no request; `
  + (accessible.axe ? `${accessible.count} screens without a violation by axe` : "axe was not there"));
process.exit(0);
