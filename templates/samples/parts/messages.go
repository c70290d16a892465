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
