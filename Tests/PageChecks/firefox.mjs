// Drives Firefox over Marionette, the protocol that it has for this: no package is needed.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { join } from "node:path";
import { WebDriver } from "./webdriver.mjs";

export class Firefox extends WebDriver {
  /** Starts a browser; `profile` is the folder in which it keeps what pages keep. */
  static async start(profile, { proxy, program = "firefox" } = {}) {
    const browser = new this();
    mkdirSync(profile, { recursive: true });
    const preferences = {
      "marionette.port": 0, "browser.shell.checkDefaultBrowser": false,
      "datareporting.policy.dataSubmissionEnabled": false, "app.update.disabledForTesting": true,
      "browser.sessionstore.resume_from_crash": false, "toolkit.startup.max_resumed_crashes": -1,
      ...(proxy && {
        "network.proxy.type": 1, "network.proxy.http": "127.0.0.1", "network.proxy.http_port": proxy,
        "network.proxy.ssl": "127.0.0.1", "network.proxy.ssl_port": proxy,
      }),
    };
    writeFileSync(join(profile, "user.js"), Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(""));
    const portFile = join(profile, "MarionetteActivePort");
    rmSync(portFile, { force: true });
    browser.process = spawn(program, ["--headless", "--marionette", "--no-remote", "--profile", profile],
      { stdio: "ignore", detached: true });
    browser.ended = new Promise((resolve) => browser.process.on("exit", resolve));
    for (let tries = 0; !existsSync(portFile) || !readFileSync(portFile, "utf8"); tries += 1) {
      if (tries > 600) throw new Error("Firefox does not start");
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await browser.connect(Number(readFileSync(portFile, "utf8")));
    await browser.command("NewSession", { strictFileInteractability: true });
    await browser.command("SetTimeouts", { script: 120_000, pageLoad: 120_000 });
    return browser;
  }

  async connect(port) {
    this.waiting = new Map();
    this.number = 0;
    this.socket = createConnection(port, "127.0.0.1");
    this.socket.on("error", () => {});
    let rest = Buffer.alloc(0);
    await new Promise((greeted) => this.socket.on("data", (bytes) => {
      rest = Buffer.concat([rest, bytes]);
      for (let colon; (colon = rest.indexOf(":")) > 0;) {
        const end = colon + 1 + Number(rest.subarray(0, colon));
        if (rest.length < end) break;
        const message = JSON.parse(rest.subarray(colon + 1, end).toString());
        rest = rest.subarray(end);
        if (!Array.isArray(message)) greeted();
        else {
          const [, number, error, result] = message;
          const [resolve, reject] = this.waiting.get(number);
          error ? reject(new Error(error.message)) : resolve(result);
        }
      }
    }));
  }

  /** Sends a command of WebDriver, under the name that Marionette has for it. */
  command(name, parameters = {}) {
    const text = JSON.stringify([0, ++this.number, `WebDriver:${name}`, parameters]);
    this.socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, reject) => this.waiting.set(this.number, [resolve, reject]));
  }

  go(address) { return this.command("Navigate", { url: address }); }

  async script(script, args) {
    return (await this.command("ExecuteAsyncScript", { script, args, newSandbox: false })).value;
  }

  actions(actions) { return this.command("PerformActions", { actions }); }

  async picture() { return Buffer.from((await this.command("TakeScreenshot", { full: false })).value, "base64"); }

  /** Ends it, with all its processes, as a power cut does. */
  async kill() {
    process.kill(-this.process.pid, "SIGKILL");
    await this.ended;
  }

  async close() {
    this.command("DeleteSession").catch(() => {});
    process.kill(-this.process.pid, "SIGTERM");
    await this.ended;
  }
}
