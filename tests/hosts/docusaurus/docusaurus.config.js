export default {
  title: "A blog",
  url: "https://blog.test",
  baseUrl: "/",
  favicon: "data:,",
  scripts: [{ src: "https://lab.test/embed/activation-lab.js", type: "module" }],
  presets: [["classic", { docs: false, blog: { routeBasePath: "/" } }]],
};
