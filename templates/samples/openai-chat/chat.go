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
{{~ include 'samples/parts/messages.go' ~}}
	})
	{{~ include 'samples/parts/request.go' ~}}
	{{~ include 'samples/parts/send.go' ~}}

	var answer struct {
		Choices []struct{ Message struct{ Content string } }
	}
	{{~ include 'samples/parts/decode.go' ~}}
	fmt.Println(answer.Choices[0].Message.Content)
}
