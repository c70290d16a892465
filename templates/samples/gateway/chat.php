<?php
$headers = [];
$request = curl_init({{ include 'samples/parts/text.php' url }});
curl_setopt_array($request, [
    {{~ include 'samples/parts/headers.php' ~}}
    CURLOPT_HEADERFUNCTION => function ($request, $line) use (&$headers) {
        [$name, $value] = explode(':', $line, 2) + [1 => ''];
        $headers[strtolower(trim($name))] = trim($value);
        return strlen($line);
    },
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
{{~ for name in response_headers ~}}
echo '{{ name }}: ', $headers[strtolower('{{ name }}')] ?? '', PHP_EOL;
{{~ end ~}}
