<?php
$request = curl_init({{ include 'samples/parts/text.php' url }});
curl_setopt_array($request, [
    {{~ include 'samples/parts/headers.php' ~}}
    CURLOPT_POSTFIELDS => json_encode([
        'model' => '{{ model }}',
        {{~ if image ~}}
        'input' => [[
            'role' => 'user',
            'content' => [
                ['type' => 'input_text', 'text' => 'What is in this image?'],
                ['type' => 'input_image', 'image_url' => 'https://example.com/image.png'],
            ],
        ]],
        {{~ else ~}}
        'input' => 'Say hello in one sentence.',
        {{~ end ~}}
    ]),
]);
{{ include 'samples/parts/answer.php' }}
$answer = json_decode($answer, true);
foreach ($answer['output'] as $item) {
    if ($item['type'] !== 'message') continue;
    foreach ($item['content'] as $part) echo $part['text'] ?? '', PHP_EOL;
}
