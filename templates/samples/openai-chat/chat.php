<?php
$request = curl_init({{ include 'samples/parts/text.php' url }});
curl_setopt_array($request, [
    {{~ include 'samples/parts/headers.php' ~}}
    CURLOPT_POSTFIELDS => json_encode([
        'model' => '{{ model }}',
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
    ]),
]);
{{ include 'samples/parts/answer.php' }}
$answer = json_decode($answer, true);
echo $answer['choices'][0]['message']['content'], PHP_EOL;
