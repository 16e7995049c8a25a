project = "A post"
html_theme = "alabaster"
html_js_files = [("https://lab.test/embed/activation-lab.js", {"type": "module"})]
