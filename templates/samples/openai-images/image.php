<?php
$request = curl_init({{ include 'samples/parts/text.php' url }});
curl_setopt_array($request, [
    {{~ include 'samples/parts/headers.php' ~}}
    CURLOPT_POSTFIELDS => json_encode([
        'model' => '{{ model }}',
        'prompt' => 'A lighthouse on a cliff at dusk',
    ]),
]);
{{ include 'samples/parts/answer.php' }}
$answer = json_decode($answer, true);
$image = $answer['data'][0];
if (isset($image['b64_json'])) {
    file_put_contents('image.png', base64_decode($image['b64_json']));
} else {
    echo $image['url'], PHP_EOL;
}
