export default { output: "export", serverExternalPackages: ["activation-lab"] };
