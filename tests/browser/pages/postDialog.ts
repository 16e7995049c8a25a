import { expect, type Locator, type Page } from "@playwright/test";
import { postTexts } from "../../../web/text/post.ts";
import { texts } from "../../../web/text/text.ts";

type Words = (typeof postTexts)["en"];

/** Matches what is said in whichever language, and nothing longer. */
function words(read: (words: Words) => string): RegExp {
  return new RegExp(`^(${Object.values(postTexts).map(read).join("|")})$`);
}

export type Place = keyof Words["places"];

/** “Put this in my post” of one figure. */
export class PostDialog {
  readonly page: Page;
  readonly root: Locator;
  readonly button: Locator;

  constructor(figure: Locator) {
    const name = new RegExp(
      `^(${Object.values(texts)
        .map(({ post }) => post.open)
        .join("|")})$`,
    );
    this.page = figure.page();
    this.button = figure.getByRole("button", { name });
    this.root = figure.getByRole("dialog", { name });
  }

  /** Opens it, and waits until there is something to copy. */
  async open(): Promise<void> {
    await this.button.click();
    await expect(this.box).toHaveAttribute("aria-busy", "false");
  }

  async choose(place: Place): Promise<void> {
    await this.root.getByRole("button", { name: words(({ places }) => places[place]) }).click();
  }

  get language(): Locator {
    return this.root.getByRole("combobox", { name: words(({ language }) => language) });
  }

  get theme(): Locator {
    return this.root.getByRole("combobox", { name: words(({ theme }) => theme) });
  }

  get withStill(): Locator {
    return this.root.getByRole("checkbox", { name: words(({ still }) => still) });
  }

  /** What is to be pasted. */
  get box(): Locator {
    return this.root.locator("textarea");
  }

  get notes(): Locator {
    return this.root.locator(".note");
  }

  /** Copies what is shown, and gives what the clipboard has then. */
  async copy(): Promise<string> {
    await expect(this.box).toHaveAttribute("aria-busy", "false");
    await this.root.getByRole("button", { name: words(({ copy }) => copy) }).click();
    await expect(this.root.locator(".copy-box output")).toHaveText(words(({ copied }) => copied));
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  get close(): Locator {
    return this.root.getByRole("button", { name: /^(Close|닫기)$/ });
  }
}
