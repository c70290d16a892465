<?php
{{~ if access_token ~}}
// export ACCESS_TOKEN="$(gcloud auth print-access-token)"
{{~ end ~}}
$request = curl_init({{ include 'samples/parts/text.php' url }});
curl_setopt_array($request, [
    {{~ include 'samples/parts/headers.php' ~}}
    CURLOPT_POSTFIELDS => json_encode([
        'contents' => [[
            'role' => 'user',
            'parts' => [
                {{~ if image ~}}
                ['inlineData' => ['mimeType' => 'image/png', 'data' => base64_encode(file_get_contents('image.png'))]],
                ['text' => 'What is in this image?'],
                {{~ else ~}}
                ['text' => 'Say hello in one sentence.'],
                {{~ end ~}}
            ],
        ]],
    ]),
]);
{{ include 'samples/parts/answer.php' }}
$answer = json_decode($answer, true);
echo $answer['candidates'][0]['content']['parts'][0]['text'], PHP_EOL;
