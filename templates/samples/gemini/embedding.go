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
		"content": map[string]any{"parts": []any{map[string]any{"text": "The quick brown fox jumps over the lazy dog."}}},
	})
	{{~ include 'samples/parts/request.go' ~}}
	{{~ include 'samples/parts/send.go' ~}}

	var answer struct {
		Embedding struct{ Values []float64 }
	}
	{{~ include 'samples/parts/decode.go' ~}}
	vector := answer.Embedding.Values
	fmt.Println(len(vector), vector[:3])
}
