// What every trial of the page in a browser begins with: a network of its own, a round in it, and a page.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Chromium } from "./chromium.mjs";
import { Firefox } from "./firefox.mjs";
import { WebKit } from "./webkit.mjs";

export const browsers = { chromium: Chromium, firefox: Firefox, webkit: WebKit };

export const expect = (isSo, words) => {
  if (isSo) return;
  console.error(`FAILED: ${words}`);
  process.exit(1);
};

/** A folder with a network of rounds, and the program that works in it. */
export class Trial {
  constructor(program) {
    this.program = program;
    this.folder = mkdtempSync(join(tmpdir(), "page-"));
    this.network = join(this.folder, "network");
    process.on("exit", () => rmSync(this.folder, { recursive: true, force: true }));
  }

  /** Runs a command in the network; its output. */
  run(...words) {
    return execFileSync(this.program, words, {
      cwd: this.folder, encoding: "utf8", stdio: "pipe", maxBuffer: 1 << 28,
      env: { PATH: process.env.PATH, HOME: this.folder, ROUNDS_NETWORK: this.network, TZ: "America/New_York" },
    });
  }

  /** Opens a round with two visits planned. */
  openRound() {
    this.run("init", this.network);
    this.run("open", "Harbor, autumn", "--school", "Harbor School", "--as", "FA", "--problem",
      "What are students asked to do when they are asked to think?", "--focus", "What do students say?",
      "--focus", "What is on the board?");
    this.run("visit", "plan", "1", "2");
  }

  /** Makes the page of the round; where it is. */
  makePage(...options) {
    this.run("page", ...options, "-o", this.path("capture.html"));
    return `file://${this.path("capture.html")}`;
  }

  path(name) { return join(this.folder, name); }
  size(name) { return readFileSync(this.path(name)).length; }

  write(name, text) {
    writeFileSync(this.path(name), text);
    return this.path(name);
  }
}

/** Stands between browsers and the world: it lets nothing through and notes what was asked for. */
export const listenForRequests = async () => {
  const asked = [];
  const server = createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", (bytes) => {
      asked.push(bytes.toString("latin1").split("\r\n")[0]);
      socket.destroy();
    });
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  server.unref();
  return { port: server.address().port, asked };
};

/** Joins a round under a code, at its first visit. */
export const joinRound = async (browser, code) => {
  await browser.reach("code");
  await browser.type(code);
  await browser.key("Enter");
  await browser.until(() => document.body.innerText.includes("Which visit?"));
  await browser.run(() => rounds.done());
};

/** The journal as the page hands it over. */
export const handedOver = async (browser) => {
  await browser.press("Hand over");
  return browser.run(() => document.getElementById("journal").value);
};
