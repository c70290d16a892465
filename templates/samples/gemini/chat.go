{{~ if access_token ~}}
// export ACCESS_TOKEN="$(gcloud auth print-access-token)"
{{~ end ~}}
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	{{~ if uses_environment || image ~}}
	"os"
	{{~ end ~}}
)

func main() {
	{{~ if image ~}}
	image, err := os.ReadFile("image.png") // a []byte becomes base64 in JSON
	{{~ include 'samples/parts/check.go' ~}}
	{{~ end ~}}
	body, err := json.Marshal(map[string]any{
		"contents": []any{
			map[string]any{
				"role": "user",
				"parts": []any{
					{{~ if image ~}}
					map[string]any{"inlineData": map[string]any{"mimeType": "image/png", "data": image}},
					map[string]any{"text": "What is in this image?"},
					{{~ else ~}}
					map[string]any{"text": "Say hello in one sentence."},
					{{~ end ~}}
				},
			},
		},
	})
	{{~ include 'samples/parts/request.go' ~}}
	{{~ include 'samples/parts/send.go' ~}}

	var answer struct {
		Candidates []struct {
			Content struct {
				Parts []struct{ Text string }
			}
		}
	}
	{{~ include 'samples/parts/decode.go' ~}}
	fmt.Println(answer.Candidates[0].Content.Parts[0].Text)
}
