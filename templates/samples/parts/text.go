{{ for part in $1 }}{{ if !for.first }}+{{ end }}{{ if part.env }}os.Getenv("{{ part.env }}"){{ else }}"{{ part.text }}"{{ end }}{{ end -}}
