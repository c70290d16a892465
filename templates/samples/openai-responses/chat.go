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
		{{~ if image ~}}
		"input": []any{
			map[string]any{
				"role": "user",
				"content": []any{
					map[string]any{"type": "input_text", "text": "What is in this image?"},
					map[string]any{"type": "input_image", "image_url": "https://example.com/image.png"},
				},
			},
		},
		{{~ else ~}}
		"input": "Say hello in one sentence.",
		{{~ end ~}}
	})
	{{~ include 'samples/parts/request.go' ~}}
	{{~ include 'samples/parts/send.go' ~}}

	var answer struct {
		Output []struct {
			Type    string
			Content []struct{ Text string }
		}
	}
	{{~ include 'samples/parts/decode.go' ~}}
	for _, item := range answer.Output {
		if item.Type != "message" {
			continue
		}
		for _, part := range item.Content {
			fmt.Println(part.Text)
		}
	}
}
