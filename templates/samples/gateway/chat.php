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
{{~ include 'samples/parts/messages.php' ~}}
    ]),
]);
{{ include 'samples/parts/answer.php' }}
$answer = json_decode($answer, true);
echo $answer['choices'][0]['message']['content'], PHP_EOL;
{{~ for name in response_headers ~}}
echo '{{ name }}: ', $headers[strtolower('{{ name }}')] ?? '', PHP_EOL;
{{~ end ~}}
