// Holds what is shown against the rules for WCAG 2.1 AA, at two widths, light and dark.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "./trial.mjs";

export class Accessibility {
  constructor(tools, pictures) {
    this.axe = [join(tools, "axe_core_python/axe.min.js"), join(tools, "axe-core/axe.min.js")]
      .find((path) => tools && existsSync(path));
    this.pictures = pictures;
    this.count = 0;
  }

  /** Looks at one screen in Chromium, which can be made narrow and dark. */
  async check(browser, name) {
    for (const [width, height] of [[320, 640], [1280, 800]]) {
      for (const scheme of ["light", "dark"]) {
        await browser.tell("Emulation.setDeviceMetricsOverride",
          { width, height, deviceScaleFactor: 1, mobile: width < 600 });
        await browser.tell("Emulation.setEmulatedMedia",
          { features: [{ name: "prefers-color-scheme", value: scheme }] });
        if (this.pictures) {
          writeFileSync(join(this.pictures, `${name}-${width}-${scheme}.png`), await browser.picture());
        }
        const wide = await browser.run(() => document.documentElement.scrollWidth > innerWidth);
        expect(!wide, `${name} is wider than ${width} pixels`);
        const small = await browser.run(() => [...document.querySelectorAll("button, input, textarea, summary")]
          .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 43.5)
          .map((one) => one.outerHTML));
        expect(!small.length, `${name} has targets of less than 44 pixels: ${small}`);
        await this.readAloud(browser, name);
        await this.rules(browser, `${name} at ${width} in ${scheme}`);
      }
    }
  }

  /** Reads the tree that a screen reader gets: whatever can be used has a name, and a heading comes first. */
  async readAloud(browser, name) {
    const { nodes } = await browser.tell("Accessibility.getFullAXTree", {});
    const byID = new Map(nodes.map((node) => [node.nodeId, node]));
    const inOrder = (node) => node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byID.get(id)))] : [];
    const said = inOrder(nodes[0]).filter(({ ignored }) => !ignored)
      .map((node) => ({ role: node.role?.value, name: node.name?.value?.trim() ?? "" }));
    const nameless = said.filter(({ role, name }) => !name
      && ["button", "textbox", "heading", "link", "DisclosureTriangle", "region"].includes(role));
    expect(!nameless.length, `${name}: a screen reader says only ${nameless.map(({ role }) => role)}`);
    const first = said.find(({ role, name }) => name && !["RootWebArea", "banner", "generic"].includes(role));
    expect(first?.role === "heading", `${name} begins with ${first?.role} ${first?.name}`);
  }

  /** Runs the rules of axe in any browser. */
  async rules(browser, name) {
    if (!this.axe) return;
    await browser.run(`() => { if (!globalThis.axe) { ${readFileSync(this.axe, "utf8")} } }`);
    const found = await browser.run(async () => {
      const { violations } = await axe.run(document,
        { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(!found.length, `${name}: ${found.join("\n")}`);
    this.count += 1;
  }
}
