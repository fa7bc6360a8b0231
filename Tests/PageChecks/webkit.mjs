// Drives WebKitGTK by its WebKitWebDriver: the nearest thing to the browser of iPads that runs here.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { WebDriver } from "./webdriver.mjs";

const window = join(dirname(fileURLToPath(import.meta.url)), "webkit-window.py");

export class WebKit extends WebDriver {
  /** Starts a browser; `profile` is the folder in which it keeps what pages keep. */
  static async start(profile, options) {
    // Now and then the driver never answers when it is to open a window.
    for (let tries = 0; ; tries += 1) {
      const browser = new this();
      try {
        await browser.start(profile, options);
        return browser;
      } catch (error) {
        await browser.kill().catch(() => {});
        if (tries === 3) throw error;
      }
    }
  }

  async start(profile, { proxy, width = 390, height = 844 } = {}) {
    mkdirSync(profile, { recursive: true });
    this.display = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp"],
      { stdio: ["ignore", "pipe", "ignore"] });
    const screen = await new Promise((resolve) => this.display.stdout.once("data", resolve));
    const port = 20_000 + Math.floor(Math.random() * 20_000);
    this.process = spawn("WebKitWebDriver", [`--port=${port}`], {
      stdio: "ignore", detached: true,
      env: {
        ...process.env, DISPLAY: `:${String(screen).trim()}`, GDK_BACKEND: "x11", HOME: profile,
        ROUNDS_PROFILE: profile, ROUNDS_PROXY: proxy ? `http://127.0.0.1:${proxy}` : "",
        LIBGL_ALWAYS_SOFTWARE: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1", NO_AT_BRIDGE: "1",
      },
    });
    this.ended = new Promise((resolve) => this.process.on("exit", resolve));
    this.address = `http://127.0.0.1:${port}`;
    for (let tries = 0; ; tries += 1) {
      if (await fetch(`${this.address}/status`).catch(() => undefined)) break;
      if (tries > 200) throw new Error("WebKitWebDriver does not start");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { sessionId } = await this.command("POST", "/session", {
      capabilities: {
        alwaysMatch: {
          timeouts: { script: 120_000, pageLoad: 120_000, implicit: 0 },
          "webkitgtk:browserOptions": { binary: "/usr/bin/python3", args: [window] },
        },
      },
    });
    this.session = `/session/${sessionId}`;
    await this.command("POST", `${this.session}/window/rect`, { width, height }).catch(() => {});
  }

  async command(method, path, body) {
    const answer = await fetch(this.address + path, {
      method, body: body && JSON.stringify(body), headers: { "content-type": "application/json" },
      signal: AbortSignal.timeout(path === "/session" ? 30_000 : 240_000),
    });
    const { value } = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  go(address) { return this.command("POST", `${this.session}/url`, { url: address }); }

  script(script, args) { return this.command("POST", `${this.session}/execute/async`, { script, args }); }

  actions(actions) { return this.command("POST", `${this.session}/actions`, { actions }); }

  async picture() { return Buffer.from(await this.command("GET", `${this.session}/screenshot`), "base64"); }

  /** Ends it, with all its processes, as a power cut does. */
  async kill() {
    process.kill(-this.process.pid, "SIGKILL");
    await this.ended;
    this.display.kill();
  }

  async close() {
    await this.command("DELETE", this.session).catch(() => {});
    await this.kill();
  }
}
