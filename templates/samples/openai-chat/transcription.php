<?php
$request = curl_init({{ include 'samples/parts/text.php' url }});
curl_setopt_array($request, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_FAILONERROR => true,
    {{~ if key_env ~}}
    CURLOPT_HTTPHEADER => ['{{ header }}: {{ if bearer }}Bearer {{ end }}' . getenv('{{ key_env }}')],
    {{~ end ~}}
    CURLOPT_POSTFIELDS => [
        'model' => '{{ model }}',
        'file' => new CURLFile('speech.mp3'),
    ],
]);
{{ include 'samples/parts/answer.php' }}
echo json_decode($answer, true)['text'], PHP_EOL;
