export default {
  title: "A blog",
  outDir: "site",
  head: [
    ["script", { type: "module", src: "https://lab.test/embed/activation-lab.js" }],
    ["link", { rel: "icon", href: "data:," }],
  ],
  vue: { template: { compilerOptions: { isCustomElement: (tag) => /^(activation|gradient)-/.test(tag) } } },
};
