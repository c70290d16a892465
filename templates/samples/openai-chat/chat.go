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
		"messages": []any{
			map[string]any{
				{{~ if image ~}}
				"role": "user",
				"content": []any{
					map[string]any{"type": "text", "text": "What is in this image?"},
					map[string]any{"type": "image_url", "image_url": map[string]any{"url": "https://example.com/image.png"}},
				},
				{{~ else ~}}
				"role":    "user",
				"content": "Say hello in one sentence.",
				{{~ end ~}}
			},
		},
	})
	{{~ include 'samples/parts/request.go' ~}}
	{{~ include 'samples/parts/send.go' ~}}

	var answer struct {
		Choices []struct{ Message struct{ Content string } }
	}
	{{~ include 'samples/parts/decode.go' ~}}
	fmt.Println(answer.Choices[0].Message.Content)
}
