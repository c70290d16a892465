  headers: {
    {{~ if key_env ~}}
    "{{ header }}": {{ if bearer }}"Bearer " + {{ end }}process.env["{{ key_env }}"],
    {{~ end ~}}
    "Content-Type": "application/json",
  },
