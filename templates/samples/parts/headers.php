    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_FAILONERROR => true,
    CURLOPT_HTTPHEADER => [
        {{~ if key_env ~}}
        '{{ header }}: {{ if bearer }}Bearer {{ end }}' . getenv('{{ key_env }}'),
        {{~ end ~}}
        'Content-Type: application/json',
    ],
