	{{~ include 'samples/parts/check.go' ~}}
	request, err := http.NewRequest("POST", {{ include 'samples/parts/text.go' url }}, bytes.NewReader(body))
	{{~ include 'samples/parts/check.go' ~}}
	request.Header.Set("Content-Type", "application/json")
	{{~ include 'samples/parts/authorize.go' ~}}
