        {{~ if image ~}}
        'messages' => [[
            'role' => 'user',
            'content' => [
                ['type' => 'text', 'text' => 'What is in this image?'],
                ['type' => 'image_url', 'image_url' => ['url' => 'https://example.com/image.png']],
            ],
        ]],
        {{~ else ~}}
        'messages' => [['role' => 'user', 'content' => 'Say hello in one sentence.']],
        {{~ end ~}}
