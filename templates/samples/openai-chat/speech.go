package main

import (
	"bytes"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
)

func main() {
	body, err := json.Marshal(map[string]any{
		"model": "{{ model }}",
		"voice": "alloy",
		"input": "The quick brown fox jumps over the lazy dog.",
	})
	{{~ include 'samples/parts/request.go' ~}}
	{{~ include 'samples/parts/send.go' ~}}

	file, err := os.Create("speech.mp3")
	{{~ include 'samples/parts/check.go' ~}}
	defer file.Close()
	if _, err := io.Copy(file, response.Body); err != nil {
		log.Fatal(err)
	}
}
