{{ if key_env }}process.env["{{ key_env }}"]{{ else }}"none"{{ end -}}
