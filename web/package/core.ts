export * from "../core/loadCore.ts";
