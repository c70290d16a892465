<?php
{{~ if access_token ~}}
// export ACCESS_TOKEN="$(gcloud auth print-access-token)"
{{~ end ~}}
$request = curl_init({{ include 'samples/parts/text.php' url }});
curl_setopt_array($request, [
    {{~ include 'samples/parts/headers.php' ~}}
    CURLOPT_POSTFIELDS => json_encode([
        'contents' => [['role' => 'user', 'parts' => [['text' => 'Draw a lighthouse on a cliff at dusk.']]]],
        'generationConfig' => ['responseModalities' => ['TEXT', 'IMAGE']],
    ]),
]);
{{ include 'samples/parts/answer.php' }}
$answer = json_decode($answer, true);
foreach ($answer['candidates'][0]['content']['parts'] as $part) {
    if (isset($part['inlineData'])) {
        file_put_contents('image.png', base64_decode($part['inlineData']['data']));
    }
}
