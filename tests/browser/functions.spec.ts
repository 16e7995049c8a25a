import { expect, test } from "@playwright/test";
import { rows } from "../../web/core/catalogue.ts";
import { frameworkNames, frameworks } from "../../web/text/frameworks.ts";

test("every framework's expression takes x and every parameter by its name", () => {
  for (const { id, parameters } of rows) {
    expect(Object.keys(frameworkNames[id])).toEqual(Object.keys(frameworks));
    for (const [framework, expression] of Object.entries(frameworkNames[id]))
      for (const name of ["x", ...parameters.map((parameter) => parameter.id)])
        expect(expression, `${framework}: ${id}`).toMatch(new RegExp(`\\b${name === "lambda" ? "lambda_" : name}\\b`));
  }
});
