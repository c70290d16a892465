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
		"model":      "{{ model }}",
		"max_tokens": {{ max_tokens }},
		"messages": []any{
			map[string]any{
				{{~ if image ~}}
				"role": "user",
				"content": []any{
					map[string]any{"type": "image", "source": map[string]any{"type": "url", "url": "https://example.com/image.png"}},
					map[string]any{"type": "text", "text": "What is in this image?"},
				},
				{{~ else ~}}
				"role":    "user",
				"content": "Say hello in one sentence.",
				{{~ end ~}}
			},
		},
	})
	{{~ include 'samples/parts/request.go' ~}}
	request.Header.Set("anthropic-version", "2023-06-01")
	{{~ include 'samples/parts/send.go' ~}}

	var answer struct {
		Content []struct{ Type, Text string }
	}
	{{~ include 'samples/parts/decode.go' ~}}
	for _, block := range answer.Content {
		if block.Type == "text" {
			fmt.Println(block.Text)
		}
	}
}
