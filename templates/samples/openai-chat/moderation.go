package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	{{~ if uses_environment ~}}
	"os"
	{{~ end ~}}
)

func main() {
	body, err := json.Marshal(map[string]any{
		"model": "{{ model }}",
		"input": "I love the sound of rain.",
	})
	{{~ include 'samples/parts/request.go' ~}}
	{{~ include 'samples/parts/send.go' ~}}

	var answer struct {
		Results []struct{ Flagged bool }
	}
	{{~ include 'samples/parts/decode.go' ~}}
	fmt.Println(answer.Results[0].Flagged)
}
