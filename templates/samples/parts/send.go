	response, err := http.DefaultClient.Do(request)
	{{~ include 'samples/parts/check.go' ~}}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		message, _ := io.ReadAll(response.Body)
		log.Fatalf("%s: %s", response.Status, message)
	}
