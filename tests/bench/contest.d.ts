/** What each needs for its work once, in ms: the least of so many rounds. */
type Times<Name extends string> = Record<Name, number>;

type Contestant = "value" | "both" | "plainValue" | "plainBoth" | "tensorValue" | "tensorBoth";
export function raceFunction(id: string, rounds: number): Times<Contestant | "copy">;
export function raceDeepLab(rounds: number): Times<"products" | "passes" | "whole" | "plain" | "tensor">;
export function raceTraining(rounds: number): {
  batch: number;
  losses: number[];
  times: Times<"core" | "plain" | "tensor">;
};
