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
	"os"
)

func main() {
	body, err := json.Marshal(map[string]any{
		"contents": []any{
			map[string]any{"role": "user", "parts": []any{map[string]any{"text": "Draw a lighthouse on a cliff at dusk."}}},
		},
		"generationConfig": map[string]any{"responseModalities": []string{"TEXT", "IMAGE"}},
	})
	{{~ include 'samples/parts/request.go' ~}}
	{{~ include 'samples/parts/send.go' ~}}

	var answer struct {
		Candidates []struct {
			Content struct {
				Parts []struct{ InlineData struct{ Data []byte } }
			}
		}
	}
	{{~ include 'samples/parts/decode.go' ~}}
	for _, part := range answer.Candidates[0].Content.Parts {
		if len(part.InlineData.Data) == 0 {
			continue
		}
		if err := os.WriteFile("image.png", part.InlineData.Data, 0o644); err != nil {
			log.Fatal(err)
		}
		fmt.Println("image.png")
	}
}
