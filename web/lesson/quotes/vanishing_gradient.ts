import { formatFactor } from "../../text/formatFactor.ts";
import { formatLength } from "../../text/formatLength.ts";
import { formatNumber } from "../../text/formatNumber.ts";
import { type Asked, factIn, type Quote, runIn } from "../quote.ts";
import { named } from "./named.ts";

export const vanishingQuotes = {
  /** What of the signal reaches layer 1: `1 in 1.2 trillion`. */
  left: (asked) => formatFactor(arriving(asked, 0), asked.language).text,
  /** How many of the units have a low slope: `62%`. */
  saturated: (asked) => `${formatNumber(Math.round(100 * factIn(asked, "saturated_share")), asked.language)}%`,
  /** What reaches layer 1 of a signal as long as the way to the Moon: `0.33 mm`. */
  moon: (asked) => {
    const functions = runIn(asked).facts["orders_lost"]?.length ?? 0;
    return named(asked, functions, (i) => formatLength(moon * arriving(asked, i), asked.language));
  },
  /** By what a layer multiplies the signal, were it the same in all of them: `÷ 1.4`. */
  per_layer: (asked) => {
    const layers = runIn(asked).series["gradient"]?.shape.at(-1) ?? 1;
    const share = arriving(asked, 0);
    return share === 0 ? "–" : formatFactor(share ** (1 / Math.max(layers - 1, 1)), asked.language).text;
  },
  /** The units that are off for every example of the batch, where f′ = 0 by definition. */
  dead_share: (asked) => `${formatNumber(Math.round(100 * factIn(asked, "dead_share")), asked.language)}%`,
  /** What the step into layer 1 multiplies the size of the signal by: what lies between the layers, then the slopes. */
  last_step: (asked) => {
    const { series } = runIn(asked);
    const { state, language } = asked;
    const [between, slopes] = [series["weight_factor"], series["slope_factor"]];
    const [functions = 1, , depth = 1] = between?.shape ?? [];
    if (depth < 2) return "–";
    const told = named(asked, functions, (i) => {
      const [first = Number.NaN, second = Number.NaN] = [between?.data[i * depth], slopes?.data[i * depth]];
      const number = (factor: number, digits?: number) => formatNumber(factor, language, digits);
      return `${number(first)} · ${number(second)} ≈ ${number(first * second, 3)}`;
    });
    const isMore = (state["skip"] ?? "false") !== "false" || (state["normalisation"] ?? "none") !== "none";
    return isMore ? `${told} ${amongWeights[language]}` : told;
  },
} satisfies Record<string, Quote>;

const amongWeights = {
  en: "(skip connections and normalisation count with the weights)",
  ko: "(스킵 연결과 배치·층 정규화는 가중치 쪽에 넣어요)",
};

/** The share of a function's signal that reaches layer 1: 0 where nothing does, of which no powers of ten can be told. */
function arriving(asked: Asked, index: number): number {
  const { series, facts } = runIn(asked);
  const gradients = series["gradient"];
  const isNothing = gradients?.data[index * (gradients.shape.at(-1) ?? 1)] === 0;
  return isNothing ? 0 : 10 ** -(facts["orders_lost"]?.[index] ?? Number.NaN);
}

/** The mean distance of the Moon, in metres. */
const moon = 384.4e6;
