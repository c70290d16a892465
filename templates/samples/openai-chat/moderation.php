<?php
$request = curl_init({{ include 'samples/parts/text.php' url }});
curl_setopt_array($request, [
    {{~ include 'samples/parts/headers.php' ~}}
    CURLOPT_POSTFIELDS => json_encode([
        'model' => '{{ model }}',
        'input' => 'I love the sound of rain.',
    ]),
]);
{{ include 'samples/parts/answer.php' }}
$answer = json_decode($answer, true);
var_dump($answer['results'][0]['flagged']);
