	{{~ if key_env ~}}
	request.Header.Set("{{ header }}", {{ if bearer }}"Bearer "+{{ end }}os.Getenv("{{ key_env }}"))
	{{~ end ~}}
