<?php
$request = curl_init({{ include 'samples/parts/text.php' url }});
curl_setopt_array($request, [
    {{~ include 'samples/parts/headers.php' ~}}
    CURLOPT_POSTFIELDS => json_encode([
        'model' => '{{ model }}',
        'input' => 'The quick brown fox jumps over the lazy dog.',
    ]),
]);
{{ include 'samples/parts/answer.php' }}
$answer = json_decode($answer, true);
$vector = $answer['data'][0]['embedding'];
echo count($vector), ': ', implode(', ', array_slice($vector, 0, 3)), PHP_EOL;
