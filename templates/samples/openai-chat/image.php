<?php
$request = curl_init({{ include 'samples/parts/text.php' url }});
curl_setopt_array($request, [
    {{~ include 'samples/parts/headers.php' ~}}
    CURLOPT_POSTFIELDS => json_encode([
        'model' => '{{ model }}',
        'messages' => [['role' => 'user', 'content' => 'Draw a lighthouse on a cliff at dusk.']],
        'modalities' => ['image', 'text'],
    ]),
]);
{{ include 'samples/parts/answer.php' }}
$answer = json_decode($answer, true);
foreach ($answer['choices'][0]['message']['images'] as $image) {
    file_put_contents('image.png', base64_decode(explode(',', $image['image_url']['url'], 2)[1]));
}
