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
		"model":  "{{ model }}",
		"prompt": "A lighthouse on a cliff at dusk",
	})
	{{~ include 'samples/parts/request.go' ~}}
	{{~ include 'samples/parts/send.go' ~}}

	var answer struct {
		Data []struct {
			Image []byte `json:"b64_json"`
			URL   string
		}
	}
	{{~ include 'samples/parts/decode.go' ~}}
	image := answer.Data[0]
	if len(image.Image) == 0 {
		fmt.Println(image.URL)
		return
	}
	if err := os.WriteFile("image.png", image.Image, 0o644); err != nil {
		log.Fatal(err)
	}
}
