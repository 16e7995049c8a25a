import type { CSSResult, nothing, TemplateResult } from "lit";
import type { Table } from "../../controls/table.ts";
import type { DemoResult, DemoRun } from "../../core/demo.ts";
import type { Demos } from "../../core/demos.ts";
import type { FunctionSpec } from "../../core/functionSpec.ts";
import type { SettingValue } from "../../core/settings.ts";
import type { StartedDemo } from "../../core/startedDemo.ts";
import type { CurveStyle } from "../../plot/palette.ts";
import type { SeedBand } from "../../plot/seedBand.ts";
import type { DemoWords } from "../../text/demoWords.ts";
import type { Dictionaries } from "../../text/dictionaries.ts";
import type { Language } from "../../text/text.ts";

/** One of the functions that race, with what its run has given so far. */
export interface Track {
  spec: FunctionSpec;
  name: string;
  /** Its style on light and on dark paper. */
  light: CurveStyle;
  dark: CurveStyle;
  result: DemoResult;
  /** Whether its run has come to its end, or stopped before. */
  done: boolean;
  /** The step to show: the cursor's, or the last one that there is. */
  step: number;
  /** What lies inside that step at the reader's picks, or at others: arrays by their ids. */
  inspect(picks?: Record<string, number>): Record<string, Float32Array>;
  /** What its run gives at many seeds, where that is asked for. */
  seeds?: ManySeedsGave;
}

/** What a function's run has given so far at the seeds from 1 on. */
export interface ManySeedsGave {
  /** So many are computed of those that are asked for. */
  done: number;
  /** Of each of the numbers that a view asked for. */
  bands: Readonly<Record<string, SeedBand>>;
  /** At how many seeds each outcome came about, the most frequent first. */
  outcomes: readonly (readonly [id: string, seeds: number])[];
  /** That of the reader's own run, once it is done. */
  own: string | undefined;
  /** Every seed gave the same numbers. */
  isSame: boolean;
}

/** What a view asks of each run at many seeds. Words for all ids are in `seeds` of its dictionary. */
export interface SeedQuestions {
  /** Numbers along one axis, by ids, and where on it they lie: of a run that has come to its end, or stopped before. */
  numbers(
    result: DemoResult,
    inspect: StartedDemo["inspect"],
  ): { places: ArrayLike<number>; numbers: Record<string, ArrayLike<number>> };
  /** What came about in a run that did not stop: one of several that exclude each other. */
  outcome(result: DemoResult): string;
}

/** What a view draws from, and what it may ask for. */
export interface DemoContext {
  core: Demos;
  run: DemoRun;
  /** Where the reader looks: a number for each of the demo's picks, which may lie beyond the net. */
  picks: Record<string, number>;
  tracks: readonly Track[];
  /** What is shown, of the view's own choices. */
  show: string;
  /** In CSS pixels. */
  width: number;
  words: DemoWords;
  language: Language;
  /** Nothing plays, is dragged or is still computed, and time was not moved a moment ago: there is time to draw more. */
  still: boolean;
  /** What the reader points at, by the view's own count. */
  pointed: number | undefined;
  point(place: number | undefined): void;
  /** The value under a name as it was before the drag that is going on: an axis stands while anything is dragged. */
  steady<Value>(name: string, value: Value): Value;
  /** What the view keeps for this figure from one drawing to the next, by names of its own. */
  kept: Map<string, unknown>;
  /** Shows another of the view's own choices. */
  choose(show: string): void;
  /** Takes over settings and picks; while something is dragged, `moving`, they are one change. */
  set(settings: Record<string, SettingValue>, moving?: boolean): void;
  /** Moves the cursor to a step. */
  seek(step: number): void;
  /** Draws the figure again: what it waited for is there. */
  redraw(): void;
  /** Takes over what was typed for a setting or a pick; it may be no value that can be used. */
  type(id: string, text: string): void;
}

/** Settings to change; an undefined one goes back to its default. */
export type Change = Record<string, SettingValue | undefined>;

/** A state to open: settings that are not named stand at their defaults. */
export interface Preset {
  id: string;
  functions: string;
  settings: Record<string, SettingValue>;
  /** What it shows, of the view's own choices; the first of them unless given. */
  show?: string;
}

/** A change that may lead a run that failed to a better end. Functions that have stopped are not changed. */
export interface Remedy {
  /** Where a view has good ends, the dictionary has its words. */
  id?: string;
  functions?: string;
  settings?: Change;
}

/** How one demo looks. Each is a file of `views/`, named as the demo. */
export interface DemoView {
  words: Dictionaries<DemoWords>;
  style: CSSResult;
  /** The story's states, in reading order. */
  presets: readonly Preset[];
  /** Settings that are set at first sight: at most two at a time. */
  dials: readonly string[];
  /** How far a slider goes, where that is less far than its setting may. */
  sliderEnds?: Readonly<Record<string, { least: number; greatest: number }>>;
  /**
   * Verdicts that may be the one sentence at first sight, the most important first. Of those in one list, the first two
   * that are said at the latest step are told.
   */
  headlines: readonly (string | readonly string[])[];
  /** Settings and picks that the picture itself offers. */
  own: readonly string[];
  /** Settings that change nothing under the others, `seed` among them: they are not offered. */
  idle?(run: DemoRun): readonly string[];
  /** What stands in brackets after the name of a dial that does less than usual under the other settings. */
  note?(context: DemoContext, id: string): string | undefined;
  /** What can be shown, the first of it at first; empty if there is no choice. */
  shows: readonly string[];
  /** Nothing is drawn at random: the seed plays no part. */
  unseeded?: true;
  /** The demo's own function is the only one that fits, or it uses none: there is none to choose. */
  functionless?: true;
  /** What it asks of many seeds; undefined where a run already draws many nets, or none. */
  seeds?(run: DemoRun): SeedQuestions | undefined;
  /** Where in time a step stands, where other words than the demo's are called for. */
  time?(context: DemoContext, step: number): string | undefined;
  picture(context: DemoContext): TemplateResult;
  /** What stands there while all that should run is refused, with the box that says why; else that box alone. */
  refused?(context: DemoContext, problems: unknown): TemplateResult;
  /** The play bar of a demo that has no time to play, with `more` buttons in it. */
  play?(context: DemoContext, more: TemplateResult | typeof nothing): TemplateResult | typeof nothing;
  /** What lies inside the place that the reader picked, under the verdicts. */
  insideName?(context: DemoContext): string;
  inside?(context: DemoContext): unknown;
  tables(context: DemoContext): Table[];
  /** Code that computes what is shown, with the reader's numbers put in: a `codeBlock`. */
  code?(context: DemoContext): TemplateResult;
  /** What to try, in this order, where a run has failed: the first under which it ends well is offered. */
  remedies: readonly Remedy[];
  /** The verdicts by which the run of a single function ends well; unless given, each does that has not stopped. */
  goodEnds?: readonly string[];
  /** How much work a function's run is, in a unit of its own, where that differs widely: remedies are tried up to `most`. */
  work?: { of(run: DemoRun): number; most: number };
}

/** A number of a series at a step: `place` is where it lies in one array. */
export function at(track: Track, id: string, place = 0): number {
  const series = track.result.series[id];
  if (!series) return Number.NaN;
  const steps = series.shape[1] ?? 1;
  const size = series.data.length / steps;
  return series.data[Math.min(track.step, steps - 1) * size + place] ?? Number.NaN;
}

/** One array of a series: that of the step under the cursor. */
export function arrayAt(track: Track, id: string): Float32Array {
  const series = track.result.series[id];
  if (!series) return new Float32Array();
  const steps = series.shape[1] ?? 1;
  const size = series.data.length / steps;
  const step = Math.min(track.step, steps - 1);
  return series.data.subarray(step * size, (step + 1) * size);
}
