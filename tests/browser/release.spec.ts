import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { expect, test } from "./lab.ts";
import { curveOf } from "./pages/curve.ts";
import { PostDialog } from "./pages/postDialog.ts";
import { embedFolder } from "./post.ts";

type Release = ReadonlyMap<string, Buffer>;

/** What is published, and the same as a later release would be: each file but the stable ones has another name. */
function releases(): [first: Release, second: Release] {
  const names = readdirSync(embedFolder);
  const renamed = new Map(
    names
      .filter((name) => /-[\w-]{8}\.(js|wasm)$/.test(name))
      .map((name) => [name, name.replace(/.{8}(?=\.\w+$)/, createHash("md5").update(name).digest("hex").slice(0, 8))]),
  );
  expect(renamed.size).toBeGreaterThan(50);
  const first = new Map(names.map((name) => [name, readFileSync(resolve(embedFolder, name))]));
  const pattern = new RegExp([...renamed.keys()].join("|"), "g");
  const second = [...first].map(([name, content]): [string, Buffer] => {
    const text = name.endsWith(".js")
      ? content.toString().replace(pattern, (each) => renamed.get(each) ?? each)
      : content;
    return [renamed.get(name) ?? name, Buffer.from(text)];
  });
  return [first, new Map(second)];
}

/** A web server that caches as the README says. */
async function serve(
  shown: () => Release,
  asked: (name: string) => void,
): Promise<{ server: Server; address: string }> {
  const server = createServer(({ url }, response) => {
    const name = (url ?? "").split("/").at(-1) ?? "";
    const content = shown().get(name);
    asked(name);
    const isStable = !/-[\w-]{8}\.\w+$/.test(name);
    response.writeHead(content ? 200 : 404, {
      "access-control-allow-origin": "*",
      "cache-control": isStable ? "no-cache" : "max-age=31536000, immutable",
      "content-type": name.endsWith(".wasm") ? "application/wasm" : "text/javascript",
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/embed/activation-lab.js` };
}

test.describe("a new release", () => {
  test.use({ quiet: false }); // the browser says which file is gone

  test("an old post shows it at its next visit, and one that is open says what did not arrive", async ({ page }) => {
    const [first, second] = releases();
    let release = first;
    const asked: string[] = [];
    const { server, address } = await serve(
      () => release,
      (name) => asked.push(name),
    );
    try {
      const post = `<!doctype html><link rel="icon" href="data:,"><activation-curve functions="gelu"></activation-curve><script type="module" src="${address}"></script>`;
      const html = createServer((_, response) => response.setHeader("content-type", "text/html").end(post));
      await new Promise<void>((resolve) => {
        html.listen(0, "127.0.0.1", resolve);
      });
      await page.goto(`http://localhost:${(html.address() as AddressInfo).port}/`.replace("localhost", "127.0.0.1"));
      await curveOf(page).drawn();
      release = second;
      await new PostDialog(curveOf(page).root).button.click();
      await expect(new PostDialog(curveOf(page).root).root.getByRole("alert")).toBeVisible();
      asked.length = 0;
      await page.reload();
      await curveOf(page).drawn();
      expect(asked).toContain("activation-lab.js");
      expect(asked.filter((name) => !second.has(name))).toEqual([]);
      html.close();
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
