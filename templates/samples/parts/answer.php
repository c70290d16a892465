$answer = curl_exec($request);
if ($answer === false) {
    exit(curl_error($request));
}
