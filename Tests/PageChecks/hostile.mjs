// Opens hostile invitations on the page in a browser: scripts, templates, forged, cut and huge ones, strange
// addresses. Nothing runs, nothing breaks out, and a whole invitation still opens afterwards. The page comes
// from a site here, which also has to open without its host.
//
//     node hostile.mjs ROUNDS chromium|firefox|webkit
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { Trial, browsers, expect, joinRound } from "./trial.mjs";

const [rounds, kind = "chromium"] = process.argv.slice(2);
const attacks = [
  "<img src=x onerror=globalThis.stolen=1>", "</script><script>globalThis.stolen=1</script>",
  "<svg onload=globalThis.stolen=1>", "{{module}} {{data}} ${globalThis.stolen=1} `x` <!-- <script>",
  "javascript:globalThis.stolen=1", "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd", "\\u003cscript\\u003e",
];

const trial = new Trial(rounds);
trial.run("init", trial.network);
trial.run("open", `Harbor ${attacks[0]}`, "--school", attacks[1], "--as", "FA", "--problem", attacks.join(" "),
  "--focus", `What is ${attacks[2]}?`, "--focus", `${"What does a very long question ask? ".repeat(40)}?`);
trial.run("visit", "plan", "1", "--subject", attacks[3]);
trial.run("export", "--invitation", "-o", trial.path("invitation.jsonl"));
trial.run("page", "--site", trial.path("site"));
const invitation = readFileSync(trial.path("invitation.jsonl"), "utf8");

const kinds = { html: "text/html", js: "text/javascript", svg: "image/svg+xml", webmanifest: "application/manifest+json" };
const asked = [];
const host = createServer((request, response) => {
  asked.push(request.url);
  const name = new URL(request.url, "http://x").pathname.slice(1) || "index.html";
  try {
    const file = readFileSync(join(trial.path("site"), name));
    response.writeHead(200, { "content-type": kinds[name.split(".").pop()] ?? "text/plain" }).end(file);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((listening) => host.listen(0, "127.0.0.1", listening));
const address = `http://127.0.0.1:${host.address().port}/`;

const browser = await browsers[kind].start(trial.path("profile"));
const nothingRan = async (name) => {
  expect(await browser.run(() => globalThis.stolen === undefined), `${name}: a script ran`);
  const strange = await browser.run(() => [...document.querySelectorAll("img, svg, iframe, object, a, style, script")]
    .filter((one) => !one.closest("head") && !["module", "data"].includes(one.id) && one !== document.scripts[document.scripts.length - 1])
    .map((one) => one.outerHTML.slice(0, 80)));
  expect(!strange.length, `${name}: there is ${strange}`);
  expect(await browser.run(() => document.documentElement.scrollWidth <= innerWidth), `${name}: it is wider than the screen`);
};
const paste = async (text) => {
  await browser.run((text) => {
    const field = document.getElementById("invitation");
    field.value = text;
    field.form.requestSubmit();
    return rounds.done();
  }, text);
  return browser.run(() => document.getElementById("said").textContent);
};

for (const strange of ["#<script>globalThis.stolen=1</script>", `?x=${"y".repeat(60_000)}`, "#" + "z".repeat(500_000)]) {
  await browser.open(address + strange).catch(() => browser.open(address));
  await nothingRan(strange.slice(0, 30));
}
await browser.open(address);

const lines = invitation.trimEnd().split("\n");
const forged = {
  "a cut line": invitation.slice(0, -40),
  "a line of another title": invitation.replace("Harbor", "Lincoln"),
  "another sum": invitation.replace(/"sum":"./g, "\"sum\":\"x"),
  "its lines without the first": lines.slice(1).join("\n"),
  "a page": "<html><script>globalThis.stolen=1</script>",
  "numbers without end": `{"v":1,"seq":${"9".repeat(5_000)}}`,
  "lists without end": "[".repeat(200_000),
  "half a million letters": "x".repeat(500_000),
  "two thousand lines": `${lines[1]}x\n`.repeat(2_000),
};
for (const [name, text] of Object.entries(forged)) {
  const begun = Date.now();
  const said = await paste(text);
  expect(said.length > 20, `${name}: the page says nothing`);
  expect(await browser.run(() => document.getElementById("invitation") !== null), `${name}: it is no invitation`);
  await nothingRan(name);
  expect(Date.now() - begun < 120_000, `${name}: it takes ${Date.now() - begun} ms`);
}

// The whole one, a hundred times over, opens, and its words are words.
expect(await paste(invitation.repeat(100)) === "", "a whole invitation opens");
await nothingRan("the invitation");
expect(await browser.run((words) => document.body.innerText.includes(words), attacks[0]), "the words are there");
await joinRound(browser, "km");
await nothingRan("the visits");
await browser.run(() => [...document.querySelectorAll("main li button")][0].click());
await browser.run(() => rounds.done());
for (const attack of attacks) await browser.note(attack);
expect((await browser.notes()).length === attacks.length, "every note is kept");
await nothingRan("the notes");
await browser.press("Hand over");
await nothingRan("handing over");

if (kind === "chromium") {
  // A second window says so and writes nothing.
  const second = await browser.another();
  await second.open(address);
  expect(await second.run(() => document.body.innerText.includes("another window")), "a second window says so");
  expect(await second.run(() => document.getElementById("line") === null), "a second window takes no notes");
}

// A store that is full costs nothing, and is tried again.
await browser.press("Notes");
await browser.run(() => {
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = () => { throw new DOMException("full", "QuotaExceededError"); };
  globalThis.makeRoom = () => { IDBObjectStore.prototype.add = add; };
});
await browser.note("S: written while the store is full");
expect(await browser.run(() => document.getElementById("said").textContent.startsWith("Not kept yet")),
  "a full store is said");
expect((await browser.notes()).length === attacks.length, "what is not kept is not shown as kept");
await browser.run(() => makeRoom());
await browser.press("Try again");
expect((await browser.notes()).length === attacks.length + 1, "what waited is kept");

// Without its host the site opens all the same, and nothing was ever asked for but its own files.
const own = new Set(["/", "/index.html", "/page.webmanifest", "/icon.svg", "/worker.js", "/favicon.ico"]);
const foreign = asked.map((url) => url.split("?")[0]).filter((url) => !own.has(url));
expect(!foreign.length, `the page asked for ${foreign}`);
const works = await browser.run(async () => Boolean(navigator.serviceWorker) && Boolean(await Promise.race([
  navigator.serviceWorker.ready, new Promise((late) => setTimeout(late, 10_000))])));
if (works) {
  host.closeAllConnections();
  host.close();
  await browser.open(address);
  await browser.press("Notes");
  expect((await browser.notes()).length === attacks.length + 1, "the notes are there without the host");
}
await browser.close();
console.log(`${kind}: ${Object.keys(forged).length} invitations that are none, ${attacks.length} attacks by words, `
  + `nothing ran; ${works ? "opens without its host" : "this browser has no service worker here"}`);
process.exit(0);
