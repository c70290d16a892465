<?php
$request = curl_init({{ include 'samples/parts/text.php' url }});
curl_setopt_array($request, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_FAILONERROR => true,
    CURLOPT_HTTPHEADER => [
        {{~ if key_env ~}}
        '{{ header }}: {{ if bearer }}Bearer {{ end }}' . getenv('{{ key_env }}'),
        {{~ end ~}}
        'Content-Type: application/json',
        'anthropic-version: 2023-06-01',
    ],
    CURLOPT_POSTFIELDS => json_encode([
        'model' => '{{ model }}',
        'max_tokens' => {{ max_tokens }},
        {{~ if image ~}}
        'messages' => [[
            'role' => 'user',
            'content' => [
                ['type' => 'image', 'source' => ['type' => 'url', 'url' => 'https://example.com/image.png']],
                ['type' => 'text', 'text' => 'What is in this image?'],
            ],
        ]],
        {{~ else ~}}
        'messages' => [['role' => 'user', 'content' => 'Say hello in one sentence.']],
        {{~ end ~}}
    ]),
]);
{{ include 'samples/parts/answer.php' }}
$answer = json_decode($answer, true);
foreach ($answer['content'] as $block) {
    if ($block['type'] === 'text') {
        echo $block['text'], PHP_EOL;
    }
}
