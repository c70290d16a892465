package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"mime/multipart"
	"net/http"
	"os"
)

func main() {
	audio, err := os.ReadFile("speech.mp3")
	{{~ include 'samples/parts/check.go' ~}}
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	form.WriteField("model", "{{ model }}")
	file, err := form.CreateFormFile("file", "speech.mp3")
	{{~ include 'samples/parts/check.go' ~}}
	file.Write(audio)
	form.Close()

	request, err := http.NewRequest("POST", {{ include 'samples/parts/text.go' url }}, &body)
	{{~ include 'samples/parts/check.go' ~}}
	request.Header.Set("Content-Type", form.FormDataContentType())
	{{~ include 'samples/parts/authorize.go' ~}}
	{{~ include 'samples/parts/send.go' ~}}

	var answer struct{ Text string }
	{{~ include 'samples/parts/decode.go' ~}}
	fmt.Println(answer.Text)
}
