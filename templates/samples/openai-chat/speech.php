<?php
$request = curl_init({{ include 'samples/parts/text.php' url }});
curl_setopt_array($request, [
    {{~ include 'samples/parts/headers.php' ~}}
    CURLOPT_POSTFIELDS => json_encode([
        'model' => '{{ model }}',
        'voice' => 'alloy',
        'input' => 'The quick brown fox jumps over the lazy dog.',
    ]),
]);
{{ include 'samples/parts/answer.php' }}
file_put_contents('speech.mp3', $answer);
