<?php
$request = curl_init({{ include 'samples/parts/text.php' url }});
curl_setopt_array($request, [
    {{~ include 'samples/parts/headers.php' ~}}
    CURLOPT_POSTFIELDS => json_encode([
        'model' => '{{ model }}',
{{~ include 'samples/parts/messages.php' ~}}
    ]),
]);
{{ include 'samples/parts/answer.php' }}
$answer = json_decode($answer, true);
echo $answer['choices'][0]['message']['content'], PHP_EOL;
