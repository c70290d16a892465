package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
)

func main() {
	body, err := json.Marshal(map[string]any{
		"model":      "{{ model }}",
		"messages":   []any{map[string]any{"role": "user", "content": "Draw a lighthouse on a cliff at dusk."}},
		"modalities": []string{"image", "text"},
	})
	{{~ include 'samples/parts/request.go' ~}}
	{{~ include 'samples/parts/send.go' ~}}

	var answer struct {
		Choices []struct {
			Message struct {
				Images []struct {
					ImageURL struct{ URL string } `json:"image_url"`
				}
			}
		}
	}
	{{~ include 'samples/parts/decode.go' ~}}
	for _, image := range answer.Choices[0].Message.Images {
		_, data, _ := strings.Cut(image.ImageURL.URL, ",")
		bytes, err := base64.StdEncoding.DecodeString(data)
		if err != nil {
			log.Fatal(err)
		}
		if err := os.WriteFile("image.png", bytes, 0o644); err != nil {
			log.Fatal(err)
		}
		fmt.Println("image.png")
	}
}
