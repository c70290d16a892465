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
		"input": "The quick brown fox jumps over the lazy dog.",
	})
	{{~ include 'samples/parts/request.go' ~}}
	{{~ include 'samples/parts/send.go' ~}}

	var answer struct {
		Data []struct{ Embedding []float64 }
	}
	{{~ include 'samples/parts/decode.go' ~}}
	vector := answer.Data[0].Embedding
	fmt.Println(len(vector), vector[:3])
}
