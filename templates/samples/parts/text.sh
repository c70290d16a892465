{{ for part in $1 }}{{ if part.env }}{%{${}%}{{ part.env }}}{{ else }}{{ part.text }}{{ end }}{{ end -}}
