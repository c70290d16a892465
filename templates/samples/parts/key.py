{{ if key_env }}os.environ["{{ key_env }}"]{{ else }}"none"{{ end -}}
