import { html, nothing, render, type TemplateResult } from "lit";
import { loadDemo } from "../../core/demos.ts";
import { isAsked } from "../../page/teachersLink.ts";
import type { Language } from "../../text/dictionaries.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { formatPercent } from "../../text/formatPercent.ts";
import { lessonTexts } from "../../text/lesson.ts";
import { selfTestTexts } from "../../text/selfTest.ts";
import { texts } from "../../text/text.ts";
import { makeTest } from "./makeTest.ts";
import type { Core, LayerTrace, Question, QuestionId } from "./question.ts";
import { formatChoice, formatQuestion, formatReason } from "./words.ts";

/** The heading of the section that each question is about. */
const sections: Readonly<Record<QuestionId, string>> = {
  table: "line",
  layers: "lines",
  step: "travels",
  slope: "curves",
  flattest: "curves",
  chain: "nineteen",
  trace: "rescued",
  rest: "dead",
  pushed: "pushed",
  output: "last",
};

/**
 * Ten questions, one after another: chosen, checked, explained. Where a teacher holds the answers (`?hold`), nothing is
 * judged.
 */
export class SelfTest {
  readonly #place: HTMLElement;
  readonly #language: Language;
  readonly #finish: (right: number) => void;
  readonly #held = isAsked("hold");
  #core: Core | undefined;
  #questions: Question[] = [];
  #at = 0;
  #chosen: number | undefined;
  #checked = false;
  #complaint = "";
  /** Whether each answer so far was right. */
  #answers: boolean[] = [];

  constructor(place: HTMLElement, language: Language, finish: (right: number) => void) {
    this.#place = place;
    this.#language = language;
    this.#finish = finish;
  }

  async start(): Promise<void> {
    await Promise.all([selfTestTexts, texts].map((words) => words.load(this.#language)));
    try {
      this.#core ??= await loadDemo("vanishing_gradient");
    } catch {
      render(html`<p role="alert">${this.#text.failed}</p>`, this.#place);
      return;
    }
    this.#questions = makeTest(Math.floor(Math.random() * 2 ** 32), this.#core);
    this.#at = 0;
    this.#answers = [];
    this.#show();
  }

  get #text() {
    return selfTestTexts[this.#language];
  }

  #show(): void {
    this.#chosen = undefined;
    this.#checked = false;
    this.#complaint = "";
    this.#draw();
    this.#place.querySelector("h3")?.focus();
  }

  #draw(): void {
    const question = this.#questions[this.#at];
    render(question ? this.#asked(question) : this.#result(), this.#place);
  }

  #asked(question: Question): TemplateResult {
    const text = this.#text;
    const isLast = this.#at === this.#questions.length - 1;
    return html`<form @submit=${this.#submit}>
      <h3 tabindex="-1">${text.heading(this.#at + 1, this.#questions.length)}</h3>
      <fieldset class="guess">
        <legend>${formatQuestion(text, question, this.#language)}</legend>
        ${question.trace ? this.#traceTable(question.trace) : nothing}
        ${question.choices.map((_, i) => this.#choice(question, i))}
        <p class="said" role="status">${this.#said(question)}</p>
      </fieldset>
      <button>${this.#checked ? (isLast ? text.finish : text.next) : text.check}</button>
    </form>`;
  }

  #choice(question: Question, i: number): TemplateResult {
    const judged = i === question.right ? "right" : i === this.#chosen ? "wrong" : "other";
    return html`<label data-judged=${this.#checked && !this.#held ? judged : nothing}>
      <input type="radio" name="choice" .checked=${i === this.#chosen} ?disabled=${this.#checked}
        @change=${() => this.#choose(i)}>
      ${formatChoice(this.#text, question, question.choices[i] ?? "", this.#language)}
    </label>`;
  }

  #said(question: Question): unknown {
    if (!this.#checked) return this.#complaint;
    if (this.#held) return lessonTexts[this.#language].held;
    const text = this.#text;
    const right = formatChoice(text, question, question.choices[question.right] ?? "", this.#language);
    return html`${this.#chosen === question.right ? text.right : text.wrong(right)}
      ${formatReason(text, question, this.#language)} <a href=${`#${sections[question.id]}`}>${text.look}</a>`;
  }

  #traceTable(trace: readonly LayerTrace[]): TemplateResult {
    const { columns } = this.#text;
    const written = (value: number) => (Number.isFinite(value) ? formatNumber(value, this.#language, 3) : "NaN");
    return html`<table class="trace">
      <thead><tr>${Object.values(columns).map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${trace.map(
        ({ layer, gradient, low, dead }) => html`<tr>
          <th scope="row">${layer}</th><td>${written(gradient)}</td><td>${formatPercent(low)}</td><td>${formatPercent(dead)}</td>
        </tr>`,
      )}</tbody>
    </table>`;
  }

  #result(): TemplateResult {
    const text = this.#text;
    const missed = this.#answers.flatMap((isRight, i) => (isRight ? [] : [i]));
    const right = this.#answers.length - missed.length;
    return html`<h3 class="result" tabindex="-1">${this.#held ? lessonTexts[this.#language].held : text.result(right, this.#answers.length)}</h3>
      ${
        missed.length && !this.#held
          ? html`<p>${text.missed}</p>
            <ul class="try">${missed.map((i) => html`<li><a href=${`#${sections[this.#questions[i]?.id ?? "table"]}`}>${text.missedQuestion(i + 1)}</a></li>`)}</ul>`
          : nothing
      }
      <button type="button" @click=${() => this.start()}>${text.again}</button>`;
  }

  #choose(i: number): void {
    this.#chosen = i;
    this.#complaint = "";
    this.#draw();
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.#checked) this.#goOn();
    else if (this.#chosen === undefined) {
      this.#complaint = this.#text.choose;
      this.#draw();
    } else this.#check(this.#chosen);
  };

  #check(chosen: number): void {
    this.#checked = true;
    this.#answers.push(chosen === this.#questions[this.#at]?.right);
    this.#draw();
    this.#place.querySelector("button")?.focus(); // a choice can't keep the focus, for it can't be changed any more
  }

  #goOn(): void {
    this.#at++;
    if (this.#at === this.#questions.length && !this.#held) this.#finish(this.#answers.filter(Boolean).length);
    this.#show();
  }
}
