{{ for part in $1 }}{{ if !for.first }} + {{ end }}{{ if part.env }}Environment.GetEnvironmentVariable("{{ part.env }}"){{ else }}"{{ part.text }}"{{ end }}{{ end -}}
